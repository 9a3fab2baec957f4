package press.doorstep.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Estimates what parsing a text as CommonMark would cost, where that is not in proportion to its length: deep nesting, and angle
 * brackets without an end, for each of which the parser looks through all of the rest.
 */
final class MarkdownCost {

    private static final long MOST_STEPS = 20_000_000;
    private static final int DEEPEST_BRACKETS = 500;

    private static final Pattern NESTED_LINE =
            Pattern.compile("(?m)^(?:[ \\t]*+(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])){100}");

    /** What begins with an angle bracket, and what the parser then looks for; the more special first. */
    private static final List<Search> SEARCHES = List.of(
            new Search("<!--", "-->"), new Search("<?", "?>"), new Search("<![CDATA[", "]]>"), new Search("<", ">"));

    private record Search(String begin, String end) {}

    private MarkdownCost() {}

    static boolean isExcessive(String markdown) {
        return NESTED_LINE.matcher(markdown).find()
                || brackets(markdown) > DEEPEST_BRACKETS
                || steps(markdown) > MOST_STEPS;
    }

    private static int brackets(String markdown) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < markdown.length(); i++) {
            switch (markdown.charAt(i)) {
                case '[' -> deepest = Math.max(deepest, ++depth);
                case ']' -> depth = Math.max(0, depth - 1);
                default -> {}
            }
        }
        return deepest;
    }

    private static long steps(String markdown) {
        int[] ends = new int[SEARCHES.size()];
        Arrays.fill(ends, markdown.length());
        long steps = 0;
        for (int i = markdown.length() - 1; i >= 0; i--) {
            if (markdown.charAt(i) == '<') {
                steps += ends[searchAt(markdown, i)] - i;
            } else {
                ended(markdown, i, ends);
            }
        }
        return steps;
    }

    private static int searchAt(String markdown, int position) {
        int search = 0;
        while (!markdown.startsWith(SEARCHES.get(search).begin(), position)) {
            search++;
        }
        return search;
    }

    private static void ended(String markdown, int position, int[] ends) {
        if ("-?]>".indexOf(markdown.charAt(position)) >= 0) {
            for (int search = 0; search < ends.length; search++) {
                ends[search] = markdown.startsWith(SEARCHES.get(search).end(), position) ? position : ends[search];
            }
        }
    }
}

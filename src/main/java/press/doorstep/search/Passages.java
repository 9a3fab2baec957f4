package press.doorstep.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Picks what to show of a long text: the sentences that have most of what was asked for. */
final class Passages {

    private static final int MOST = 2;
    private static final int LONGEST = 280;
    private static final int BEFORE = 100;

    /** Marks that are looked at; a word that stands in a text more often than that tells nothing by its place. */
    private static final int MOST_MARKS = 200;

    private Passages() {}

    private record Passage(int start, int end, List<int[]> marks, int different) {}

    static List<MarkedText> of(@Nullable String text, @Nullable List<int[]> marks) {
        if (text == null || marks == null || marks.isEmpty()) {
            return List.of();
        }
        return passages(text, marks.subList(0, Math.min(MOST_MARKS, marks.size()))).stream()
                .sorted(Comparator.comparingInt(Passage::different)
                        .thenComparingInt(passage -> passage.marks().size())
                        .reversed()
                        .thenComparingInt(Passage::start))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Passage::start))
                .map(passage -> marked(text, passage))
                .toList();
    }

    private static List<Passage> passages(String text, List<int[]> marks) {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        while (at < marks.size()) {
            int[] first = marks.get(at);
            int start = start(text, first[0]);
            int end = end(text, start, first[1]);
            List<int[]> within = new ArrayList<>();
            Set<String> different = new HashSet<>();
            while (at < marks.size() && (within.isEmpty() || marks.get(at)[1] <= end)) {
                int[] mark = marks.get(at++);
                within.add(mark);
                different.add(text.substring(mark[0], mark[1]).toLowerCase(Locale.ROOT));
            }
            passages.add(new Passage(start, end, within, different.size()));
        }
        return passages;
    }

    private static MarkedText marked(String text, Passage passage) {
        List<int[]> marks = passage.marks().stream()
                .map(mark -> new int[] {mark[0] - passage.start(), mark[1] - passage.start()})
                .toList();
        return MarkedText.of(text.substring(passage.start(), passage.end()), marks);
    }

    /** The beginning of the sentence, or of a word in it where that is far. */
    private static int start(String text, int mark) {
        int earliest = Math.max(0, mark - BEFORE);
        for (int i = mark; i > earliest; i--) {
            if (endsSentence(text, i - 1)) {
                return skipSpace(text, i, mark);
            }
        }
        return earliest == 0 ? 0 : skipSpace(text, afterWord(text, earliest, mark), mark);
    }

    private static int end(String text, int start, int mark) {
        int latest = Math.min(text.length(), Math.max(mark, start + LONGEST));
        for (int i = mark; i < latest; i++) {
            if (endsSentence(text, i)) {
                return text.charAt(i) == '\n' ? i : i + 1;
            }
        }
        if (latest == text.length()) {
            return latest;
        }
        int space = text.lastIndexOf(' ', latest);
        return space > mark ? space : safe(text, latest);
    }

    private static boolean endsSentence(String text, int at) {
        char sign = text.charAt(at);
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return sign == '\n' || sign == '。' || ((sign == '.' || sign == '!' || sign == '?' || sign == '…') && last);
    }

    private static int afterWord(String text, int from, int mark) {
        int space = text.indexOf(' ', from);
        return space >= 0 && space < mark ? space : safe(text, from);
    }

    private static int skipSpace(String text, int from, int mark) {
        int at = from;
        while (at < mark && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Never between the halves of a character. */
    private static int safe(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** In order, those that touch made one. */
    static List<int[]> apart(List<int[]> spans) {
        spans.sort(Comparator.<int[]>comparingInt(span -> span[0]).thenComparingInt(span -> span[1]));
        List<int[]> apart = new ArrayList<>();
        for (int[] span : spans) {
            int[] last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && span[0] < last[1]) {
                last[1] = Math.max(last[1], span[1]);
            } else {
                apart.add(span.clone());
            }
        }
        return apart;
    }
}

package press.doorstep.finding;

import java.util.regex.Pattern;

/** A person called by initials, as in the lines of an interview: {@code RS}, {@code Z. L.} */
final class Initials {

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}\\.?(?:[ \\u00A0\\u202F-]?\\p{Lu}\\.?){1,2}");

    private Initials() {}

    static boolean isInitials(String printed) {
        return LETTERS.matcher(printed).matches();
    }

    /** Whether a full name begins its words with these letters; patronymics and middle names may be left out. */
    static boolean areOf(String printed, String name) {
        String letters = printed.replaceAll("[^\\p{Lu}]", "");
        String[] words = name.split("[ -]");
        StringBuilder all = new StringBuilder();
        for (String word : words) {
            all.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        boolean ends = words.length > 1
                && letters.length() == 2
                && letters.charAt(0) == all.charAt(0)
                && letters.charAt(1) == all.charAt(all.length() - 1);
        return ends || letters.contentEquals(all);
    }
}

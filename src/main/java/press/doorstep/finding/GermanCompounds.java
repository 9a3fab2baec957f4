package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** German builds words as it goes: {@code Innenminister} is a {@code Minister}. */
final class GermanCompounds {

    private static final int SHORTEST_HEAD = 4;

    private GermanCompounds() {}

    /** The tag of a word, of its nominative, or of the longest word of the list it ends in. */
    static @Nullable Character tag(WordList list, String lower) {
        for (String form : forms(lower)) {
            for (int head = 0; head <= form.length() - SHORTEST_HEAD; head++) {
                Character tag = list.tag(head == 0 ? form : form.substring(head));
                if (tag != null && (head == 0 || head > 2)) {
                    return tag;
                }
            }
        }
        return null;
    }

    /** Nearly every German word for what a woman does ends so: Pendlerin, Floristin. */
    static boolean isWomanOfTrade(String lower) {
        return lower.length() > 6
                && (lower.endsWith("erin")
                        || lower.endsWith("istin")
                        || lower.endsWith("entin")
                        || lower.endsWith("antin")
                        || lower.endsWith("orin")
                        || lower.endsWith("eurin")
                        || lower.endsWith("login"));
    }

    private static String[] forms(String lower) {
        return lower.endsWith("s") || lower.endsWith("n")
                ? new String[] {lower, lower.substring(0, lower.length() - 1), Stems.german(lower)}
                : new String[] {lower};
    }
}

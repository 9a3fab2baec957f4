package press.doorstep.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a role, as somebody wrote it, is an office. */
public final class Offices {

    /** Words that bind others and say nothing of the office. */
    private static final Set<String> BINDING = Set.of(
            "the", "of", "for", "and", "a", "an", "to", "in", "at", "on", "de", "la", "le", "les", "l", "du", "des",
            "et", "pour", "d", "der", "die", "das", "fur", "für", "von", "vom", "und", "zu", "im", "по", "и", "в", "на",
            "для", "с");

    /** A Slavic word is the same word with another ending. */
    private static final int ENDING = 3;

    private Offices() {}

    /** Every word of the role is one of the title's or the organisation's, in one language or another. */
    public static boolean fits(String role, Names title, @Nullable Names organisation) {
        Set<String> office = new HashSet<>();
        title.byLanguage().values().forEach(name -> office.addAll(words(name)));
        if (organisation != null) {
            organisation.byLanguage().values().forEach(name -> office.addAll(words(name)));
        }
        Set<String> wanted = words(role);
        return !wanted.isEmpty() && wanted.stream().allMatch(word -> has(office, word));
    }

    private static boolean has(Set<String> office, String word) {
        return office.contains(word)
                || (isCyrillic(word) && office.stream().anyMatch(other -> isInflected(other, word)));
    }

    private static boolean isInflected(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common > ENDING && Math.max(one.length(), other.length()) - common <= ENDING;
    }

    private static boolean isCyrillic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(Fingerprint.folded(name).split(" ")));
        words.removeAll(BINDING);
        words.remove("");
        return words;
    }
}

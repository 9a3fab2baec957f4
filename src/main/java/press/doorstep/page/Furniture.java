package press.doorstep.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.doorstep.finding.Language;
import press.doorstep.finding.ListFile;

/** The phrases that pages carry around stories, in all languages at once: a page often mixes them. */
final class Furniture {

    private static final Furniture PHRASES = new Furniture();
    private static final int LONGEST_PREFIXED = 240;

    private final Set<String> whole = new HashSet<>();
    private final TreeSet<String> prefixes = new TreeSet<>();
    private final Set<String> listHeadings = new HashSet<>();

    private Furniture() {
        for (Language language : Language.values()) {
            ListFile.read(language.tag() + "/furniture.txt").forEach(this::add);
        }
    }

    static boolean isWhole(String text) {
        String phrase = folded(text);
        return phrase.isEmpty() || PHRASES.whole.contains(phrase);
    }

    /** Whether the text begins with a phrase that whatever may follow. */
    static boolean isPrefixed(String text) {
        if (text.length() > LONGEST_PREFIXED) {
            return false;
        }
        String phrase = folded(text);
        @Nullable String prefix = PHRASES.prefixes.floor(phrase);
        for (int tries = 0; prefix != null && tries < 12 && prefix.charAt(0) == phrase.charAt(0); tries++) {
            if (phrase.startsWith(prefix) && endsWord(phrase, prefix)) {
                return true;
            }
            prefix = PHRASES.prefixes.lower(prefix);
        }
        return false;
    }

    /** Whether headlines of other stories follow the text. */
    static boolean isListHeading(String text) {
        if (text.length() > LONGEST_PREFIXED) {
            return false;
        }
        return PHRASES.listHeadings.contains(folded(text));
    }

    /** What follows a list heading on its own line, as in "Read also: Ferry crews walk out"; null when the line is none. */
    static @Nullable String afterListHeading(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < LONGEST_PREFIXED && isListHeading(text.substring(0, colon))
                ? text.substring(colon + 1).strip()
                : null;
    }

    private void add(String line) {
        boolean heading = line.startsWith("^");
        String phrase = heading ? line.substring(1) : line;
        boolean prefix = phrase.endsWith("…");
        String bare = folded(prefix ? phrase.substring(0, phrase.length() - 1) : phrase);
        if (prefix) {
            prefixes.add(phrase.charAt(phrase.length() - 2) == ':' ? bare + ":" : bare);
        } else {
            whole.add(bare);
        }
        if (heading) {
            listHeadings.add(bare);
        }
    }

    private static boolean endsWord(String phrase, String prefix) {
        return phrase.length() == prefix.length()
                || prefix.endsWith(":")
                || !Character.isLetter(phrase.charAt(prefix.length()));
    }

    static List<String> parts(String text) {
        return List.of(text.split("\\s*[·•|/›»>]\\s*|\\s{3,}"));
    }

    private static String folded(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ё', 'е')
                .replace(" :", ":")
                .strip()
                .split("\\s+"));
        return String.join(" ", words).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}+?]+$", "");
    }
}

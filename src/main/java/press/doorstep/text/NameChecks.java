package press.doorstep.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What holds for names and texts by language, and for what others call a thing. */
public final class NameChecks {

    private static final int LANGUAGES = 100;
    private static final int EXTERNAL_IDS = 30;
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Names NOTHING = new Names(Map.of("und", ""));

    // The order in which PostgreSQL keeps the members of jsonb: what is in memory is what comes back, down to which
    // name is the first.
    private static final Comparator<String> KEPT_ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private NameChecks() {}

    /** A name in at least one language; a fault when there is none. */
    public static Names names(Checks checks, String pointer, @Nullable Names sent) {
        Names names = byLanguage(checks, pointer, sent, Checks.NAME);
        if (names == null) {
            checks.fault(pointer, "Must have a name in at least one language.");
        }
        return names == null ? NOTHING : names;
    }

    /** A text by language; null when it is absent or has no language. */
    public static @Nullable Names byLanguage(Checks checks, String pointer, @Nullable Names sent, int max) {
        if (sent == null || sent.byLanguage().isEmpty()) {
            return null;
        }
        if (sent.byLanguage().size() > LANGUAGES) {
            checks.fault(pointer, "Must have at most " + LANGUAGES + " languages.");
        }
        Map<String, String> tidy = new TreeMap<>(KEPT_ORDER);
        sent.byLanguage().forEach((language, given) -> {
            String at = pointer + "/" + escaped(language);
            String text = max > Checks.NAME ? checks.prose(at, given, max) : checks.line(at, given, max);
            if (text == null) {
                checks.fault(at, "Must not be empty.");
            } else if (tidy.put(checks.language(at, language), text) != null) {
                checks.fault(at, "Is the same language as another member.");
            }
        });
        return tidy.isEmpty() ? NOTHING : new Names(new LinkedHashMap<>(tidy));
    }

    /** What others call it: scheme to identifier, as {@code wikidata} to {@code Q42}. */
    public static Map<String, String> externalIds(Checks checks, String pointer, @Nullable Map<String, String> sent) {
        Map<String, String> given = sent == null ? Map.of() : sent;
        if (given.size() > EXTERNAL_IDS) {
            checks.fault(pointer, "Must have at most " + EXTERNAL_IDS + " schemes.");
        }
        Map<String, String> tidy = new TreeMap<>(KEPT_ORDER);
        given.forEach((scheme, id) -> {
            String at = pointer + "/" + escaped(scheme);
            if (!SCHEME.matcher(scheme).matches()) {
                checks.fault(
                        at, "A scheme must be lower-case letters, digits and hyphens, at most 40, a letter first.");
            }
            String text = checks.line(at, id, Checks.NAME);
            if (text == null) {
                checks.fault(at, "Must not be empty.");
            } else {
                tidy.put(scheme, text);
            }
        });
        return Collections.unmodifiableMap(tidy);
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}

package press.doorstep.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts what one partner may have in the place of the tables that a statement reads: the functions {@code live.entitled_…} are those tables without
 * the rows, and the words, that are not the partner's; functions that look into tables have the partner's number put before what they are given. So
 * every list, count and single read is exact, and none can forget to ask. What is named neither here nor there is refused.
 */
final class EntitledTables {

    /** What is the same for everybody: topics are public at once, and the others hold no word of a story and are joined with those that do. */
    private static final Set<String> OPEN = Set.of(
            "topic",
            "stamp",
            "due",
            "partner_news",
            "pin",
            "related",
            "topic_near",
            "article_having",
            "quotation_having");

    private static final Set<String> ENTITLED = Set.of(
            "article",
            "article_term",
            "author",
            "change",
            "collection",
            "occurrence",
            "phrase",
            "place",
            "quotation",
            "quotation_term",
            "slug",
            "speaker",
            "speaker_organisation",
            "tally",
            "term",
            "tombstone",
            "topic_language",
            "wording");

    /** Functions that look into tables. */
    private static final Set<String> LOOKING = Set.of("dead_among");

    private static final Pattern NAME = Pattern.compile("\\blive\\.([a-z_]+)(\\(?)");

    /** Statements with no numbers in them are few. */
    private static final int MOST = 5_000;

    private static final Map<Asked, String> KNOWN = new ConcurrentHashMap<>();

    private record Asked(String statement, int partner) {}

    private EntitledTables() {}

    static String in(String statement, int partner) {
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(
                new Asked(statement, partner),
                asked -> NAME.matcher(statement).replaceAll(name -> entitled(name, partner)));
    }

    private static String entitled(MatchResult named, int partner) {
        String name = named.group(1);
        boolean function = !named.group(2).isEmpty();
        if (function && LOOKING.contains(name)) {
            return "live.entitled_" + name + "(" + partner + ", ";
        }
        if (!function && ENTITLED.contains(name)) {
            return "live.entitled_" + name + "(" + partner + ")";
        }
        if (!function && OPEN.contains(name)) {
            return named.group();
        }
        throw new IllegalStateException("What partners may have of live." + name + " is not said.");
    }
}

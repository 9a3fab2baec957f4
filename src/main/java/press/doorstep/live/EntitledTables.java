package press.doorstep.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts what one partner may have in the place of the tables that a statement reads: the functions {@code live.entitled_…} are those tables without
 * the rows, and the words, that are not the partner's. So every list, count and single read is exact, and none can forget to ask. A table that is
 * named neither here nor there is refused.
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

    private static final Pattern TABLE = Pattern.compile("\\blive\\.([a-z_]+)");

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
                asked -> TABLE.matcher(statement).replaceAll(table -> entitled(table, partner)));
    }

    private static String entitled(MatchResult table, int partner) {
        String name = table.group(1);
        if (OPEN.contains(name)) {
            return table.group();
        }
        if (!ENTITLED.contains(name)) {
            throw new IllegalStateException("What partners may have of live." + name + " is not said.");
        }
        return "live.entitled_" + name + "(" + partner + ")";
    }
}

package press.doorstep.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which languages topics have stories, narrower topics included. */
final class TopicLanguages {

    private static final String OF_ONE = """
            select t.key, l.articles from live.topic_language l join live.term t on t.no = l.language
            where l.topic = ? and l.articles > 0 order by l.articles desc, t.key limit 100
            """;

    private static final String OF_MANY = """
            select l.topic, l.articles from live.term t join live.topic_language l on l.topic = any (?) and l.language = t.no
            where t.kind = 'language' and t.key = ? and l.articles > 0
            """;

    private TopicLanguages() {}

    /** The most used first. */
    static Map<String, Long> of(LiveDatabase live, Topic topic) {
        Map<String, Long> counts = new LinkedHashMap<>();
        live.read(sql -> sql.rows(OF_ONE, row -> counts.put(row.text(1), row.big(2)), topic.term()));
        return counts;
    }

    /** How many stories in a language each of these topics has; those with none are left out. */
    static Map<Integer, Long> in(LiveDatabase live, String language, Collection<Topic> topics) {
        Map<Integer, Long> counts = new HashMap<>();
        int[] terms = topics.stream().mapToInt(Topic::term).toArray();
        live.read(sql -> sql.rows(OF_MANY, row -> counts.put(row.number(1), row.big(2)), terms, language));
        return counts;
    }

    /** Writes {@code "languages":[…]}. */
    static void write(Json json, Map<String, Long> counts) {
        json.list(
                "languages",
                List.copyOf(counts.entrySet()),
                (to, count) -> to.object()
                        .text("language", count.getKey())
                        .number("articlesCount", count.getValue().longValue())
                        .end());
    }
}

package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Counts a speaker's quotations by what a timeline shows; three statements for any number of them. */
@ApplicationScoped
class SpeakerTimelines {

    /** Fragments are not counted. */
    private static final String BY_DAY = """
            select t.said_order, count(*) from live.quotation_term t where t.term = ? and not t.fragment group by t.said_order
            order by t.said_order
            """;

    private static final String LATEST = """
            with newest as materialized (
              select q.topics, q.language
              from (select t.quotation from live.quotation_term t where t.term = ? and not t.fragment
                    order by t.said_order desc, t.quotation desc limit 1000) t
              join live.quotation q on q.no = t.quotation
            )
            select topic, null, count(*) from newest cross join unnest(topics) topic group by topic
            union all select null, language, count(*) from newest group by language
            order by 3 desc, 1, 2
            """;

    @Inject
    LiveDatabase live;

    @Inject
    TermNumbers numbers;

    @Inject
    TopicMemory memory;

    /** How often, most frequent first; topics by the number of their exact term. */
    record Counted(Map<LocalDate, Long> days, Map<Integer, Long> topics, Map<String, Long> languages) {}

    byte[] write(PublishedSpeaker speaker, String language) {
        Counted counted = count(speaker.id());
        TopicMap map = memory.covering(counted.topics().keySet().stream()
                .map(topic -> new int[] {topic})
                .toList());
        return new TimelineWriter(speaker, counted, map, language).write();
    }

    private Counted count(UUID speaker) {
        Counted counted = new Counted(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Term term = Term.speaker(speaker);
        live.read(sql -> {
            Integer number = numbers.find(sql, Set.of(term)).get(term);
            return number == null ? List.of() : count(sql, number, counted);
        });
        return counted;
    }

    private static List<Long> count(Sql sql, int term, Counted counted) {
        sql.rows(BY_DAY, row -> counted.days().put(row.day(1), row.big(2)), term);
        return sql.rows(
                LATEST,
                row -> {
                    String language = row.textOrNull(2);
                    return language == null
                            ? counted.topics().put(row.number(1), row.big(3))
                            : counted.languages().put(language, row.big(3));
                },
                term);
    }
}

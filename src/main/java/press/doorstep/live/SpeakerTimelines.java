package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts a speaker's quotations by what a timeline shows; a few statements for any number of them. */
@ApplicationScoped
class SpeakerTimelines {

    /** A page and the one that tells that there are more: a thousand. */
    private static final Window NEWEST = Window.first(999);

    @Inject
    LiveDatabase live;

    @Inject
    TermNumbers numbers;

    @Inject
    TopicMemory memory;

    /** How often, most frequent first; topics by the number of their exact term. */
    record Counted(Map<LocalDate, Long> days, Map<Integer, Long> topics, Map<String, Long> languages) {}

    byte[] write(PublishedSpeaker speaker, TimelineFilter filter, String language) {
        Counted counted = count(filter);
        TopicMap map = memory.covering(counted.topics().keySet().stream()
                .map(topic -> new int[] {topic})
                .toList());
        return new TimelineWriter(speaker, counted, map, language).write();
    }

    private Counted count(TimelineFilter filter) {
        Counted counted = new Counted(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        live.read(sql -> {
            TermNeeds needs = TermNeeds.of(sql, numbers, filter.quotations().terms(), filter.counted());
            if (!needs.hopeless()) {
                count(sql, new TermWalk(ListOrder.LAST_SAID, needs, filter.counted(), filter.conditions()), counted);
            }
            return counted;
        });
        return counted;
    }

    private static void count(Sql sql, TermWalk said, Counted counted) {
        new SqlText()
                .add("select at, count(*) from (")
                .add(said.matched())
                .add(") said group by at order by at")
                .rows(sql, row -> counted.days().put(row.day(1), row.big(2)));
        new SqlText()
                .add("with newest as materialized (")
                .add(said.page("a.topics, a.language", NEWEST))
                .add(")")
                .add("select topic, null, count(*) from newest cross join unnest(topics) topic group by topic")
                .add("union all select null, language, count(*) from newest group by language order by 3 desc, 1, 2")
                .rows(sql, row -> {
                    String language = row.textOrNull(2);
                    return language == null
                            ? counted.topics().put(row.number(1), row.big(3))
                            : counted.languages().put(language, row.big(3));
                });
    }
}

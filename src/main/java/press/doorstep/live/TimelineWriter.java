package press.doorstep.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/** Writes when and as what a speaker spoke. */
final class TimelineWriter {

    private static final int MOST_TOPICS = 20;

    private final PublishedSpeaker speaker;
    private final SpeakerTimelines.Counted counted;
    private final TopicMap topics;
    private final String language;
    private final TreeMap<LocalDate, Long> days = new TreeMap<>();

    TimelineWriter(PublishedSpeaker speaker, SpeakerTimelines.Counted counted, TopicMap topics, String language) {
        this.speaker = speaker;
        this.counted = counted;
        this.topics = topics;
        this.language = language;
        days.putAll(counted.days());
        // Unknown days stand before all others.
        days.remove(LocalDate.MIN);
    }

    byte[] write() {
        Json json = new Json().object();
        names(json);
        long all = sum(counted.days());
        json.number("quotationsCount", all)
                .day("firstSaidOn", days.isEmpty() ? null : days.firstKey())
                .day("lastSaidOn", days.isEmpty() ? null : days.lastKey())
                .number("undated", all - sum(days))
                .list(
                        "years",
                        List.copyOf(years().entrySet()),
                        (out, year) -> out.object()
                                .number("year", (long) year.getKey())
                                .number("quotationsCount", year.getValue())
                                .end())
                .list("offices", speaker.tenures(), this::office)
                .number("outsideOffices", outside())
                .list("topics", known(), this::topic)
                .list(
                        "languages",
                        List.copyOf(counted.languages().entrySet()),
                        (out, each) -> out.object()
                                .text("language", each.getKey())
                                .number("quotationsCount", each.getValue())
                                .end());
        return json.end().bytes();
    }

    private void names(Json json) {
        Names.Name name = speaker.names().in(language);
        json.object("speaker")
                .id("id", speaker.id())
                .text("slug", speaker.slug())
                .text("url", "/v1/speakers/" + speaker.id())
                .text("kind", speaker.kind())
                .text("name", name.text())
                .text("nameLanguage", name.language())
                .end();
    }

    private Map<Integer, Long> years() {
        Map<Integer, Long> years = new TreeMap<>();
        days.forEach((day, count) -> years.merge(day.getYear(), count, Long::sum));
        return years;
    }

    private void office(Json json, PublishedSpeaker.Tenure tenure) {
        Names.Name title = tenure.title().in(language);
        json.object()
                .text("title", title.text())
                .text("organisation", organisation(tenure))
                .text("language", title.language())
                .day("from", tenure.from())
                .day("to", tenure.to())
                .number("quotationsCount", count(days, tenure))
                .end();
    }

    private @Nullable String organisation(PublishedSpeaker.Tenure tenure) {
        Names organisation = tenure.organisation();
        return organisation == null ? null : organisation.in(language).text();
    }

    private static long count(Map<LocalDate, Long> days, PublishedSpeaker.Tenure tenure) {
        return days.entrySet().stream()
                .filter(day -> tenure.covers(day.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long outside() {
        return days.entrySet().stream()
                .filter(day -> speaker.tenures().stream().noneMatch(tenure -> tenure.covers(day.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private List<Topic> known() {
        return counted.topics().keySet().stream()
                .flatMap(topic -> Stream.ofNullable(topics.byExact(topic)))
                .limit(MOST_TOPICS)
                .toList();
    }

    private void topic(Json json, Topic topic) {
        json.object().object("topic");
        topic.names(json, topic.name(language));
        json.end()
                .number("quotationsCount", counted.topics().getOrDefault(topic.exact(), 0L))
                .end();
    }

    private static long sum(Map<LocalDate, Long> days) {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }
}

package press.doorstep.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.LivePins;
import press.doorstep.live.Representation;
import press.doorstep.live.Subject;
import press.doorstep.live.TermFilter;
import press.doorstep.reading.TrendingWindow;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** Over what time, as of when and of which stories the most read are asked for. */
record TrendingQuery(
        TrendingWindow window,
        Instant asOf,
        TermFilter terms,
        List<String> languages,
        List<UUID> topics,
        int limit,
        @Nullable String labels,
        Shape shape) {

    private static final int STEADY = 10;

    static final Map<String, Subject> REFERENCES = Map.of("topic", Subject.TOPIC);

    static final String[] PARAMETERS = {"window", "asOf", "language", "topic", "kind", "limit", "labels", "fields"};

    /** {@code earliest} is as far back as can be told. */
    static TrendingQuery of(Parameters parameters, Named named, Instant now, Instant earliest) {
        Filters filters = new Filters(parameters, TermFilter.ALL);
        filters.topics(named, false);
        filters.languages();
        filters.choices("kind", Choices.ARTICLE_KINDS, press.doorstep.live.Term::kind);
        return new TrendingQuery(
                TrendingWindow.of(
                        parameters.choice("window", TrendingWindow.CODES).orElse(TrendingWindow.DAY.code())),
                asOf(parameters, now, earliest),
                filters.terms(),
                parameters.anyOf("language").stream()
                        .map(tag -> Labels.language("language", tag))
                        .toList(),
                named.ids("topic"),
                parameters.limit(),
                Labels.of(parameters),
                Shape.of(parameters, Representation.TRENDING_CARD));
    }

    /** Now is a little earlier: so that what is answered stays the same for some seconds, for caches. */
    private static Instant asOf(Parameters parameters, Instant now, Instant earliest) {
        Instant steady = Instant.ofEpochSecond(now.getEpochSecond() / STEADY * STEADY);
        Instant asked = parameters.time("asOf").orElse(steady);
        if (asked.isAfter(now)) {
            throw Parameters.invalid("asOf", "lies ahead.");
        }
        if (asked.isBefore(earliest)) {
            long hours = Duration.between(earliest, now).toHours();
            throw Parameters.invalid("asOf", "lies too far back: it can be told for " + hours + " hours.");
        }
        return asked.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether a pin is for lists like this one. */
    boolean takes(LivePins.Pinned pin) {
        return (pin.language() == null || languages.contains(pin.language()))
                && (pin.topic() == null || topics.contains(pin.topic()));
    }
}

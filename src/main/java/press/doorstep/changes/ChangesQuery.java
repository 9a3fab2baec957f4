package press.doorstep.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Audience;
import press.doorstep.live.EventFilter;
import press.doorstep.live.Happening;
import press.doorstep.live.LiveChanges;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.Reference;
import press.doorstep.live.Subject;
import press.doorstep.web.Labels;
import press.doorstep.web.Nearest;
import press.doorstep.web.Parameters;

/** Reads which events somebody wants. */
@ApplicationScoped
class ChangesQuery {

    private static final Set<String> EVENTS = Set.copyOf(Happening.events());

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,3}");
    private static final int MOST_SECONDS = 30;

    @Inject
    LiveReferences references;

    @Inject
    Audience audience;

    EventFilter filter(Parameters parameters) {
        Set<String> languages = new HashSet<>();
        parameters.anyOf("language").forEach(tag -> languages.add(Labels.language("language", tag)));
        return new EventFilter(
                Set.copyOf(parameters.anyOf("event", EVENTS)),
                topics(parameters.refs("topic")),
                languages,
                audience.partner());
    }

    /** Where to begin: behind a cursor, or with the oldest that is kept. */
    static long after(@Nullable String cursor, LiveChanges log) {
        return cursor == null ? log.pruned() : ChangeCursor.number(cursor);
    }

    /** How long to wait for something to happen. */
    static Duration wait(Parameters parameters) {
        String given = parameters.text("wait").orElse("0");
        if (!SECONDS.matcher(given).matches() || Integer.parseInt(given) > MOST_SECONDS) {
            throw Parameters.invalid("wait", "is a whole number of seconds from 0 to " + MOST_SECONDS + ".");
        }
        return Duration.ofSeconds(Integer.parseInt(given));
    }

    private Set<UUID> topics(List<String> asked) {
        Map<Reference, UUID> found = asked.isEmpty()
                ? Map.of()
                : references.resolve(asked.stream()
                        .map(text -> new Reference(Subject.TOPIC, text))
                        .toList());
        Map<String, UUID> topics = new LinkedHashMap<>();
        for (String text : asked) {
            UUID id = found.get(new Reference(Subject.TOPIC, text));
            if (id == null) {
                String hint = Nearest.hint(text, references.nearest(Subject.TOPIC, text));
                throw Parameters.invalid("topic", "names no topic: \"" + text + "\"." + hint);
            }
            topics.put(text, id);
        }
        return Set.copyOf(topics.values());
    }
}

package press.doorstep.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one step of the write side has changed, gathered while it goes on. */
final class Happened {

    private final List<PublicEvent> events = new ArrayList<>();
    private final Map<Subject, Set<UUID>> touched = new EnumMap<>(Subject.class);
    private final Set<UUID> under = new TreeSet<>();
    private final Set<String> lists = new TreeSet<>();

    Happened tell(PublicEvent event) {
        events.add(event);
        return touch(event.subject(), List.of(event.id()));
    }

    /** Tells of something that is there now, and of its place if that was another; {@code former} null: it was not there. */
    Happened tell(PublicEvent event, @Nullable String former) {
        tell(event);
        if (former != null && !former.equals(event.slug())) {
            tell(event.redirected(former));
        }
        return this;
    }

    /** The same for what has no language and no topics. */
    Happened tell(Subject subject, UUID id, String slug, @Nullable String former) {
        return tell(PublicEvent.of(Happening.from(former), subject, id, slug), former);
    }

    /** Tells that these are gone. */
    Happened gone(Subject subject, Collection<UUID> ids) {
        ids.forEach(id -> tell(PublicEvent.of(Happening.WITHDRAWN, subject, id, null)));
        return this;
    }

    Happened touch(Subject subject, Collection<UUID> ids) {
        touched.computeIfAbsent(subject, none -> new TreeSet<>()).addAll(ids);
        return this;
    }

    /** What stands below these, or is counted by them, is not what it was. */
    Happened under(Collection<UUID> ids) {
        under.addAll(ids);
        return this;
    }

    Happened lists(Collection<String> keys) {
        lists.addAll(keys);
        return this;
    }

    Happened lists(String... keys) {
        return lists(List.of(keys));
    }

    List<PublicEvent> events() {
        return events;
    }

    /** The same events, each told as {@code other} says. */
    void tellAgain(UnaryOperator<PublicEvent> other) {
        events.replaceAll(other);
    }

    boolean isNothing() {
        return events.isEmpty() && lists.isEmpty() && touched.values().stream().allMatch(Set::isEmpty);
    }

    Set<UUID> touched(Subject subject) {
        return touched.getOrDefault(subject, Set.of());
    }

    Touched touched() {
        return new Touched(
                ids(Subject.ARTICLE),
                ids(Subject.QUOTATION),
                ids(Subject.SPEAKER),
                ids(Subject.TOPIC),
                ids(Subject.AUTHOR),
                ids(Subject.COLLECTION),
                List.copyOf(under),
                lists);
    }

    private List<UUID> ids(Subject subject) {
        return List.copyOf(touched(subject));
    }
}

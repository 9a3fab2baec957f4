package press.doorstep.live;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.outbox.Outbox;

/** A change as it waits in the outbox for its number. The first of a step's carries everything that the step touched. */
record ChangeFact(
        @Nullable String event,
        @Nullable String slug,
        @Nullable String formerSlug,
        @Nullable UUID became,
        @Nullable Integer version,
        @Nullable String language,
        List<UUID> topics,
        @Nullable String notice,
        @Nullable Told told,
        boolean apart,
        Touched touched) {

    static final String TYPE = "LiveChanged";

    /** The subject of what only servers have to know. */
    private static final String NO_EVENT = "live";

    private static final UUID NOBODY = new UUID(0, 0);

    static Outbox.Entry of(PublicEvent event, Touched touched) {
        ChangeFact fact = new ChangeFact(
                event.name(),
                event.slug(),
                event.formerSlug(),
                event.became(),
                event.version(),
                event.language(),
                event.topics(),
                event.notice(),
                event.told(),
                event.apart(),
                touched);
        return new Outbox.Entry(TYPE, event.subject().key(), event.id(), fact);
    }

    static Outbox.Entry of(Touched touched) {
        ChangeFact fact = new ChangeFact(null, null, null, null, null, null, List.of(), null, null, false, touched);
        return new Outbox.Entry(TYPE, NO_EVENT, NOBODY, fact);
    }

    /** Whether nothing but the thing's id may be told from now on. */
    boolean isEnd(String subject) {
        return event != null && Happening.in(event, Subject.of(subject)).isEnd();
    }
}

package press.doorstep.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of what is public from one state to the next.
 *
 * @param number its place in the order of commits; numbers grow and leave some out
 * @param event what is told of it; null when only servers, or only some partners, have to know
 * @param apart what only some partners are told; null otherwise
 */
public record LiveChange(
        long number,
        Instant happenedAt,
        @Nullable PublicEvent event,
        @Nullable PublicEvent apart,
        Touched touched) {

    public LiveChange(long number, Instant happenedAt, @Nullable PublicEvent event, Touched touched) {
        this(number, happenedAt, event, null, touched);
    }

    /** Whether anybody is told of it. */
    public boolean isTold() {
        return event != null || apart != null;
    }

    /** The same as it is told to a partner, or to everybody; null when nothing is. */
    public @Nullable LiveChange to(int partner) {
        if (partner == Audience.EVERYBODY) {
            return event == null ? null : this;
        }
        PublicEvent told = event == null ? apart : event;
        PublicEvent theirs = told == null ? null : told.to(partner);
        return theirs == null ? null : new LiveChange(number, happenedAt, theirs, touched);
    }
}

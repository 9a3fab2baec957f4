package press.doorstep.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of what is public from one state to the next.
 *
 * @param number its place in the order of commits; numbers grow and leave some out
 * @param event what partners are told; null when only servers have to know
 */
public record LiveChange(
        long number, Instant happenedAt, @Nullable PublicEvent event, Touched touched) {}

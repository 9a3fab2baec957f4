package press.doorstep.consistency;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether everything agrees.
 *
 * @param waiting what is on its way and no fault yet
 * @param deep how far stories were rendered again to compare them; null when that was not asked for
 */
record ConsistencyView(
        boolean consistent,
        Instant checkedAt,
        Waiting waiting,
        List<CheckView> checks,
        @Nullable Deep deep) {

    /** Stories to be rendered again and facts to be numbered. */
    record Waiting(long stories, long facts) {}

    /** {@code next} is the cursor of the stories that follow; null behind the last. */
    record Deep(int stories, @Nullable String next) {}
}

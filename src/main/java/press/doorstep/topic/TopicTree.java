package press.doorstep.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which topic stands below which. */
final class TopicTree {

    private final Map<UUID, UUID> broader;

    TopicTree(Map<UUID, UUID> broader) {
        this.broader = new HashMap<>(broader);
    }

    /** Whether {@code topic} would stand below itself if it were moved below {@code target}. */
    boolean wouldLoop(UUID topic, @Nullable UUID target) {
        for (UUID above = target; above != null; above = broader.get(above)) {
            if (above.equals(topic)) {
                return true;
            }
        }
        return false;
    }

    void move(UUID topic, @Nullable UUID target) {
        if (target == null) {
            broader.remove(topic);
        } else {
            broader.put(topic, target);
        }
    }
}

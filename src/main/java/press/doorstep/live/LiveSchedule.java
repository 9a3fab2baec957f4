package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** When public pages are known to change. */
@ApplicationScoped
public class LiveSchedule {

    /** How long until the next scheduled publication or withdrawal; a day when nothing is due. */
    public Duration untilNext() {
        return Duration.ofDays(1);
    }
}

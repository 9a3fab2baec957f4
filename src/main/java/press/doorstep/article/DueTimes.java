package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.doorstep.live.LiveContent;

/** Keeps the read side told of when public pages will change by themselves, so that caches do not keep them longer. */
@ApplicationScoped
class DueTimes {

    @Inject
    LiveContent live;

    /** What was due before a step and what is due behind it. */
    void change(List<Instant> before, List<Instant> after) {
        List<Instant> gone = new ArrayList<>(before);
        List<Instant> fresh = new ArrayList<>(after);
        after.forEach(gone::remove);
        before.forEach(fresh::remove);
        gone.forEach(live::notDue);
        fresh.forEach(live::due);
    }
}

package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import press.doorstep.live.LiveContent;

/** Keeps the read side told of when public pages will change by themselves, so that caches do not keep them longer. */
@ApplicationScoped
class DueTimes {

    @Inject
    LiveContent live;

    /** What was due before a step and what is due behind it; the last thing a step does, as {@link LiveContent#due} says. */
    void change(Collection<Instant> before, Collection<Instant> after) {
        live.due(before, after);
    }
}

package press.doorstep.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveDue;
import press.doorstep.live.LiveListener;
import press.doorstep.live.LocallyChanged;

/** Has answers forgotten by what is told of changes: at once by this node, a moment later by the others. */
@ApplicationScoped
class HearChanges implements LiveListener {

    /** What is due is done a moment late; it is waited for so long. */
    private static final Duration LATE = Duration.ofSeconds(30);

    @Inject
    Shelf shelf;

    @Inject
    LiveDue due;

    @Inject
    Clock clock;

    private volatile boolean rescheduled = true;

    @Override
    public String name() {
        return "cache";
    }

    @Override
    public void hear(List<LiveChange> changes) {
        Set<String> keys = new HashSet<>();
        changes.forEach(change -> keys.addAll(change.touched().keys()));
        changedHere(keys);
    }

    @Override
    public void changedHere(Set<String> keys) {
        rescheduled |= keys.contains(ListKeys.DUE);
        shelf.answers().forget(keys);
    }

    void changedHere(@Observes LocallyChanged changed) {
        shelf.answers().forget(changed.keys());
    }

    @Override
    public void heardAll(long moment) {
        Currency currency = shelf.currency();
        Instant now = clock.instant();
        if (rescheduled || currency.isPast(now.toEpochMilli())) {
            rescheduled = false;
            currency.due(due.after(now.minus(LATE)).map(Instant::toEpochMilli).orElse(null));
        }
        currency.heardAll(moment);
    }

    @Override
    public void missed(long head) {
        rescheduled = true;
        shelf.answers().forgetAll();
    }
}

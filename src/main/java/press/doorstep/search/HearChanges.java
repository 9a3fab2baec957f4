package press.doorstep.search;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import press.doorstep.live.Happening;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveDue;
import press.doorstep.live.LiveListener;
import press.doorstep.live.PublicEvent;

/** Hears of what became different for readers, and has it put into the index. */
@ApplicationScoped
class HearChanges implements LiveListener {

    /** How long what is found may wait for what is to go out at its time; longer, something is stuck that is not worth the wait. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    @Inject
    TendIndex tend;

    @Inject
    LiveDue due;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public long beginsAfter(long head) {
        return tend.begin(head);
    }

    @Override
    public void hear(List<LiveChange> changes) {
        letGoOut();
        Set<UUID> topics = new LinkedHashSet<>();
        Set<UUID> speakers = new LinkedHashSet<>();
        Set<UUID> articles = new LinkedHashSet<>();
        Set<UUID> quotations = new LinkedHashSet<>();
        for (LiveChange change : changes) {
            topics.addAll(change.touched().topics());
            speakers.addAll(change.touched().speakers());
            articles.addAll(change.touched().articles());
            quotations.addAll(change.touched().quotations());
        }
        if (changes.stream().anyMatch(HearChanges::mustBeForgotten)) {
            tend.forget();
        }
        tend.renew(Kind.TOPIC, topics);
        tend.renew(Kind.SPEAKER, speakers);
        tend.renew(Kind.ARTICLE, articles);
        tend.renew(Kind.QUOTATION, quotations);
        tend.heard(changes.get(changes.size() - 1).number(), articles.size() + quotations.size());
    }

    @Override
    public void heardAll(long moment) {
        tend.heardAll();
    }

    /** Stories that are due go first on a machine that has enough to do with them. */
    private void letGoOut() {
        long until = System.nanoTime() + PATIENCE;
        while (!Thread.currentThread().isInterrupted() && System.nanoTime() < until && due.isLate()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static boolean mustBeForgotten(LiveChange change) {
        PublicEvent event = change.event();
        return event != null && (event.happening() == Happening.KILLED || event.happening() == Happening.ERASED);
    }

    @Override
    public void missed(long head) {
        tend.beginAnew(head);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        tend.end();
    }
}

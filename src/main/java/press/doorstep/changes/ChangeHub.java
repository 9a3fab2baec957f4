package press.doorstep.changes;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveListener;

/**
 * Hands what happens to everybody who waits for it on this node. However many they are, the log is read once: who waits holds neither a thread
 * nor a connection. The last events stay here, so that nobody misses what happens between reading the log and waiting.
 */
@ApplicationScoped
class ChangeHub implements LiveListener {

    private static final int REMEMBERED = 1000;

    /** Somebody who has everything up to a place in the log and wants what comes behind it. */
    interface Waiting {

        /** Events in order, perhaps none, and the number up to which there are no others. Must not take long. */
        void hear(List<LiveChange> events, long last);

        /** The node stops: nothing more comes here. Whoever comes again elsewhere misses nothing. */
        void letGo();
    }

    private final Deque<LiveChange> recent = new ArrayDeque<>();
    private final Set<Waiting> waiting = new LinkedHashSet<>();

    /** Everything behind this is remembered here; not a number while nothing was heard yet. */
    private long since = Long.MAX_VALUE;

    private long last = Long.MIN_VALUE;

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public synchronized long beginsAfter(long head) {
        since = head;
        last = head;
        return head;
    }

    @Override
    public void hear(List<LiveChange> changes) {
        List<LiveChange> events = changes.stream().filter(LiveChange::isTold).toList();
        for (Waiting each : remember(events, changes.get(changes.size() - 1).number())) {
            each.hear(events, last);
        }
    }

    private synchronized List<Waiting> remember(List<LiveChange> events, long number) {
        recent.addAll(events);
        last = number;
        while (recent.size() > REMEMBERED) {
            since = recent.remove().number();
        }
        return new ArrayList<>(waiting);
    }

    @Override
    public synchronized void missed(long head) {
        recent.clear();
        since = head;
        last = head;
    }

    /** Those who wait would keep the node from stopping. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        List<Waiting> all;
        synchronized (this) {
            all = new ArrayList<>(waiting);
        }
        all.forEach(Waiting::letGo);
    }

    /**
     * From now on, until {@link #leave}. What happened meanwhile is handed over before this returns. False when more has happened than is
     * remembered: then the log has to be read again.
     */
    synchronized boolean join(long after, Waiting newcomer) {
        if (after < since) {
            return false;
        }
        List<LiveChange> meanwhile =
                recent.stream().filter(change -> change.number() > after).toList();
        waiting.add(newcomer);
        if (!meanwhile.isEmpty()) {
            // Before anybody else can hand on what comes behind it.
            newcomer.hear(meanwhile, last);
        }
        return true;
    }

    synchronized void leave(Waiting gone) {
        waiting.remove(gone);
    }
}

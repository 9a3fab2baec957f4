package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A listener that remembers the last it heard, and when. */
@ApplicationScoped
class HeardChanges implements LiveListener {

    private static final int MOST = 2000;

    record Heard(LiveChange change, long at) {}

    private final Deque<Heard> heard = new ArrayDeque<>();
    private volatile boolean deaf;

    @Override
    public String name() {
        return "test";
    }

    @Override
    public synchronized void hear(List<LiveChange> changes) {
        if (deaf) {
            deaf = false;
            throw new IllegalStateException("What was that?");
        }
        long now = System.nanoTime();
        changes.forEach(change -> heard.add(new Heard(change, now)));
        while (heard.size() > MOST) {
            heard.remove();
        }
    }

    @Override
    public void missed(long head) {
        throw new IllegalStateException("Nothing is pruned in tests.");
    }

    /** The next changes come to nothing once. */
    void failOnce() {
        deaf = true;
    }

    synchronized List<Heard> all() {
        return List.copyOf(heard);
    }

    /** Everything heard of a thing so far, after waiting for as many. */
    List<LiveChange> of(UUID id, int expected) {
        Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> of(id).size() >= expected);
        return of(id);
    }

    List<LiveChange> of(UUID id) {
        return all().stream()
                .map(Heard::change)
                .filter(change -> change.event() != null && change.event().id().equals(id))
                .toList();
    }

    Heard first(UUID id) {
        of(id, 1);
        return all().stream()
                .filter(it ->
                        it.change().event() != null && it.change().event().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

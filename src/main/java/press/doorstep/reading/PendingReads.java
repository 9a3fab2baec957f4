package press.doorstep.reading;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Reads that are not written yet: one number a story and interval, of a bounded number of stories. */
final class PendingReads {

    /** Stories of one second; more are not counted. */
    static final int MOST = 50_000;

    /** A story in an interval. */
    record Place(Instant at, long story) {}

    private Map<Place, Integer> pending = new HashMap<>();

    /** Whether there was room. */
    synchronized boolean add(Place place, int reads) {
        if (pending.size() >= MOST && !pending.containsKey(place)) {
            return false;
        }
        pending.merge(place, reads, Integer::sum);
        return true;
    }

    /** Takes everything out. */
    synchronized Map<Place, Integer> take() {
        Map<Place, Integer> taken = pending;
        pending = new HashMap<>();
        return taken;
    }
}

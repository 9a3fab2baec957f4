package press.doorstep.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The present state of the index, and the former ones that somebody is still turning the pages of: for some minutes, and not more than so
 * many, for each holds on to files.
 */
final class Snapshots {

    private static final int MOST_KEPT = 64;

    private final long keptFor;
    private final Map<Long, Snapshot> kept = new LinkedHashMap<>();
    private @Nullable Snapshot current;

    Snapshots(long keptForNanos) {
        this.keptFor = keptForNanos;
    }

    /** Takes the place of the present one, which goes unless its pages are being turned. */
    synchronized void replace(Snapshot next) {
        Snapshot former = current;
        current = next;
        if (former != null) {
            former.handBack();
        }
        Iterator<Snapshot> oldest = kept.values().iterator();
        while (oldest.hasNext()) {
            Snapshot snapshot = oldest.next();
            if (kept.size() > MOST_KEPT || snapshot.age() > keptFor) {
                oldest.remove();
                snapshot.handBack();
            }
        }
    }

    /** Reads in the state of that version, or in the present one where that is gone; null while there is none. */
    <T> @Nullable T read(@Nullable Long version, Function<Snapshot, T> reading) {
        Snapshot snapshot = take(version);
        if (snapshot == null) {
            return null;
        }
        try {
            return reading.apply(snapshot);
        } finally {
            snapshot.handBack();
        }
    }

    private synchronized @Nullable Snapshot take(@Nullable Long version) {
        Snapshot wanted = version == null ? null : kept.get(version);
        Snapshot snapshot = wanted == null ? current : wanted;
        return snapshot != null && snapshot.take() ? snapshot : null;
    }

    /** Somebody was given a page of this state and may ask for the next. */
    synchronized void keep(Snapshot snapshot) {
        if (!kept.containsKey(snapshot.version()) && snapshot.take()) {
            kept.put(snapshot.version(), snapshot);
        }
    }

    synchronized void close() {
        List<Snapshot> all = new ArrayList<>(kept.values());
        kept.clear();
        if (current != null) {
            all.add(current);
            current = null;
        }
        all.forEach(Snapshot::handBack);
    }
}

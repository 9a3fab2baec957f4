package press.doorstep.cache;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What was heard of changes lately: which surrogate keys, when, and after how many others. */
final class Heard {

    /** A reading that takes longer brings nothing to keep. */
    static final long MEMORY = TimeUnit.SECONDS.toNanos(10);

    private static final long PRUNE_EVERY = TimeUnit.SECONDS.toNanos(1);

    private record Change(long number, long at) {}

    private final Map<String, Change> changes = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong pruned = new AtomicLong(System.nanoTime());
    private volatile long everything = -1;

    long count() {
        return count.get();
    }

    /** To be called before any answer is taken away. */
    void note(Collection<String> keys) {
        Change change = new Change(count.incrementAndGet(), System.nanoTime());
        prune(change.at());
        keys.forEach(key -> changes.merge(key, change, (one, other) -> one.number() > other.number() ? one : other));
    }

    private void prune(long now) {
        long last = pruned.get();
        if (now - last > PRUNE_EVERY && pruned.compareAndSet(last, now)) {
            changes.values().removeIf(old -> now - old.at() > MEMORY);
        }
    }

    void noteEverything() {
        everything = count.incrementAndGet();
    }

    /** Whether something shown by an answer has changed since the count was this. */
    boolean hasChanged(Collection<String> keys, long since) {
        if (everything > since) {
            return true;
        }
        for (String key : keys) {
            Change change = changes.get(key);
            if (change != null && change.number() > since) {
                return true;
            }
        }
        return false;
    }

    /** Whether something shown by an answer changed so shortly before this moment. */
    boolean isUnsettled(Collection<String> keys, long moment, long settling) {
        for (String key : keys) {
            Change change = changes.get(key);
            if (change != null && moment - change.at() < settling) {
                return true;
            }
        }
        return false;
    }
}

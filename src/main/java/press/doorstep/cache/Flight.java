package press.doorstep.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One reading of an address that is under way, and those who wait for what it brings. */
final class Flight {

    final String key;
    final long began = System.nanoTime();

    /** How many changes had been heard when it began. */
    final long heard;

    private final List<Consumer<@Nullable Kept>> waiting = new ArrayList<>();
    private boolean taken;
    private boolean over;

    Flight(String key, long heard) {
        this.key = key;
        this.heard = heard;
    }

    /** True for the first who asks. */
    synchronized boolean takeOff() {
        boolean first = !taken;
        taken = true;
        return first;
    }

    synchronized boolean isOver() {
        return over;
    }

    /** False when it is over and nobody will be told. */
    synchronized boolean await(Consumer<@Nullable Kept> then) {
        if (!over) {
            waiting.add(then);
        }
        return !over;
    }

    /** @param kept null: it brought nothing that others could be given */
    void end(@Nullable Kept kept) {
        List<Consumer<@Nullable Kept>> all;
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            all = List.copyOf(waiting);
        }
        all.forEach(then -> then.accept(kept));
    }
}

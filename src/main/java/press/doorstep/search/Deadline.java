package press.doorstep.search;

import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeout;

/** When a question has cost enough. */
record Deadline(long at) implements QueryTimeout {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    static Deadline start() {
        return new Deadline(System.nanoTime() + PATIENCE);
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - at > 0;
    }
}

package press.doorstep.intake;

import java.io.Closeable;
import java.io.IOException;

/** A stage of an import, cut into batches; the last one's place is in the next stage. */
interface Batches extends Closeable {

    /** Bounds the memory a batch takes, however long its lines are. */
    long MOST_BYTES = 4L << 20;

    Batch next() throws IOException;

    @Override
    default void close() throws IOException {}
}

package press.doorstep.changes;

import java.util.concurrent.Semaphore;

/** So many at the same time, and no more. */
final class Places {

    private final Semaphore free;
    private final String what;

    Places(int most, String what) {
        this.free = new Semaphore(most);
        this.what = what;
    }

    /** Refuses when there is none left. */
    void take() {
        if (!free.tryAcquire()) {
            throw ChangesProblem.tooMany(what);
        }
    }

    void giveBack() {
        free.release();
    }
}

package press.doorstep.cache;

import org.jspecify.annotations.Nullable;

/**
 * Whether it is our turn to answer on a connection. Requests may follow on each other without waiting, and answers have to come in their order; so
 * what was handed on to the server has to be answered first. We come to a connection when requests were handed on already, nobody knows how many:
 * when the server begins to answer one that we have seen, all before it are answered, for it begins one at a time.
 */
final class Turn {

    private @Nullable Object firstSeen;
    private boolean sure;
    private int open;
    private boolean over;

    /** @param request whatever the server calls the same when it begins */
    void handedOn(Object request) {
        if (firstSeen == null) {
            firstSeen = request;
        }
        open++;
    }

    void begun(Object request) {
        sure |= request == firstSeen;
    }

    void answered() {
        if (sure) {
            open--;
        }
    }

    /** The connection ends after what is under way, or becomes something else. */
    void end() {
        over = true;
    }

    boolean isOurs() {
        return sure && open == 0 && !over;
    }
}

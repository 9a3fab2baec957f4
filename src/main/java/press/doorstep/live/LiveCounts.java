package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;

/** How much is live. */
@ApplicationScoped
public class LiveCounts {

    public Counts read() {
        throw new UnsupportedOperationException();
    }
}

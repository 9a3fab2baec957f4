package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;

/** Places that live stories are from, to read. */
@ApplicationScoped
public class LivePlaces {

    /** By name. */
    public Slice list(Window window, Count count) {
        throw new UnsupportedOperationException();
    }
}

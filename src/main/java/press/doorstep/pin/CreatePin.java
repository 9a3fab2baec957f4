package press.doorstep.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import press.doorstep.live.LivePins;
import press.doorstep.naming.Ids;

/** Pins a story to a place; a draft is pinned for when it is public. */
@ApplicationScoped
class CreatePin {

    @Inject
    PlacePin place;

    @Inject
    Pins pins;

    @Inject
    LivePins live;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public PinView create(PinRequest sent, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Pin pin = new Pin(ids.next(), place.place(sent), now, by);
        pins.persistAndFlush(pin);
        live.put(pin.published(), now);
        return pins.view(pin);
    }
}

package press.doorstep.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import press.doorstep.live.LivePins;
import press.doorstep.web.Precondition;

/** Moves a pin. One that is moved nowhere keeps its revision. */
@ApplicationScoped
class EditPin {

    @Inject
    PlacePin place;

    @Inject
    Pins pins;

    @Inject
    LivePins live;

    @Inject
    Clock clock;

    /** {@code change} says what becomes of the pin as it is. */
    @Transactional
    public PinView edit(String id, Precondition precondition, Function<PinView, PinRequest> change, String by) {
        Pin pin = pins.requireHeld(id);
        pin.require(precondition);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (pin.change(place.place(change.apply(pins.view(pin))), now, by)) {
            pins.flush();
            live.put(pin.published(), now);
        }
        return pins.view(pin);
    }
}

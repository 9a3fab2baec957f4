package press.doorstep.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import press.doorstep.live.LivePins;
import press.doorstep.web.Precondition;

/** Takes a pin out. */
@ApplicationScoped
class DeletePin {

    @Inject
    Pins pins;

    @Inject
    LivePins live;

    @Inject
    Clock clock;

    @Transactional
    public void delete(String id, Precondition precondition) {
        Pin pin = pins.requireHeld(id);
        pin.require(precondition);
        live.remove(pin.id, clock.instant());
        pins.delete(pin);
    }
}

package press.doorstep.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads a pin. */
@ApplicationScoped
class ReadPin {

    @Inject
    Pins pins;

    @Transactional
    public PinView read(String id) {
        return pins.view(pins.require(id));
    }
}

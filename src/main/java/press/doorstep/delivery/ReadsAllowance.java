package press.doorstep.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import press.doorstep.access.Allowance;
import press.doorstep.reading.Reader;
import press.doorstep.reading.ReadingConfig;

/** How many beacons an address may send, whichever way they come in. */
@Singleton
class ReadsAllowance {

    private final Allowance allowance;

    @Inject
    ReadsAllowance(ReadingConfig config, Clock clock) {
        allowance = new Allowance("reads", config.limit(), config.window(), clock);
    }

    Allowance.Standing take(Reader reader) {
        return allowance.take(reader.address());
    }
}

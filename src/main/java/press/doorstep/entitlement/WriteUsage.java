package press.doorstep.entitlement;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import press.doorstep.live.HandedOut;
import press.doorstep.pulse.Pulse;

/** Writes down every second what partners were handed on this node, and what is left when it stops. */
@ApplicationScoped
class WriteUsage {

    @Inject
    HandedOut handedOut;

    @Inject
    RecordUsage record;

    @Inject
    Pulse pulse;

    void start(@Observes StartupEvent event) {
        pulse.every("partner-usage", this::write);
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        write();
    }

    /** What cannot be written waits on. */
    void write() {
        Map<HandedOut.Place, Long> taken = handedOut.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            record.record(taken);
        } catch (RuntimeException e) {
            handedOut.giveBack(taken);
            throw e;
        }
    }
}

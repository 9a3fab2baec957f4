package press.doorstep.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import press.doorstep.pulse.Pulse;

/** Writes refused attempts, all of a second together. What cannot be written stands in the application's log still. */
@ApplicationScoped
class RecordRefusals {

    private static final Logger LOG = Logger.getLogger(RecordRefusals.class);

    @Inject
    Refusals refusals;

    @Inject
    Subjects subjects;

    @Inject
    AuditLog log;

    @Inject
    Pulse pulse;

    void start(@Observes StartupEvent event) {
        pulse.every("refusals-to-record", this::record);
    }

    void record() {
        List<Deed> refused = refusals.take();
        if (refused.isEmpty()) {
            return;
        }
        try {
            log.write(refused.stream().map(this::identified).toList());
        } catch (RuntimeException e) {
            LOG.warnf("%d refused attempts could not be recorded: %s", refused.size(), e);
        }
    }

    private Deed identified(Deed deed) {
        return new Deed(
                deed.id(),
                deed.at(),
                deed.by(),
                deed.address(),
                deed.request(),
                deed.action(),
                subjects.identified(deed.subject()),
                deed.status(),
                deed.code(),
                deed.times());
    }

    void recordAtEnd(@Observes ShutdownEvent event) {
        record();
    }
}

package press.doorstep.article;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import press.doorstep.pulse.Pulse;

/** Looks every second for roles that have to be held against offices again. */
@ApplicationScoped
class RoleClock {

    private static final Logger LOG = Logger.getLogger(RoleClock.class);

    @Inject
    CheckRoles roles;

    @Inject
    Pulse pulse;

    void start(@Observes StartupEvent event) {
        pulse.every("roles-to-check", this::tick);
    }

    void tick() {
        try {
            while (roles.check() == CheckRoles.BATCH) {
                LOG.trace("More roles wait.");
            }
        } catch (RuntimeException e) {
            LOG.warn("Roles could not be checked; they are tried again.", e);
        }
    }
}

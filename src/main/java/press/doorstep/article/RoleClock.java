package press.doorstep.article;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Looks every second for roles that have to be held against offices again. */
@ApplicationScoped
class RoleClock {

    private static final Logger LOG = Logger.getLogger(RoleClock.class);

    @Inject
    CheckRoles roles;

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = WhileStopping.class)
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

package press.doorstep.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * How often an address may be wrong. Only bad keys count and only they are refused when it was too often: a good key is accepted at any time,
 * so that nobody behind the same address can be locked out.
 */
@ApplicationScoped
class FailedKeys {

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    private Allowance allowance;

    @PostConstruct
    void open() {
        AccessConfig.FailedKeys keys = config.failedKeys();
        allowance = new Allowance("failed-keys", keys.limit(), keys.window(), clock);
    }

    /** Counts a failure; throws the 429 when it is one too many. */
    void count(String address) {
        Allowance.Standing standing = allowance.take(address);
        if (standing.exceeded()) {
            throw standing.refused(AccessProblem.TOO_MANY_FAILED_KEYS.because("This address sent more than "
                    + standing.limit() + " bad keys in " + standing.window() + " seconds."));
        }
    }
}

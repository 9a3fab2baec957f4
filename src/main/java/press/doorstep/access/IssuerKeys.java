package press.doorstep.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import press.doorstep.web.Problem;

/**
 * The keys that the provider signs with. Known ones go on while the provider is away; an unknown one is asked for once, and however many
 * unknown ones are shown, the provider is asked only now and then.
 */
@ApplicationScoped
class IssuerKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(10);

    /** So many questions at once, and one more for each pause. */
    private static final int MOST_QUESTIONS = 5;

    private static final int MOST_WAITING = 8;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject
    IssuerDocuments documents;

    @Inject
    Clock clock;

    /** Ids that the provider did not have a moment ago. */
    private final Cache<String, Boolean> absent = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final ReentrantLock asking = new ReentrantLock();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private volatile Map<String, SigningKey> known = Map.of();
    private volatile Instant asked = Instant.MIN;
    private volatile boolean failed;
    private int questions = MOST_QUESTIONS;
    private Instant counted = Instant.EPOCH;

    /**
     * The key of an id.
     *
     * @throws press.doorstep.web.Problem 503 when it is not known and the provider cannot be asked
     */
    Optional<SigningKey> find(Issuer issuer, String id) {
        Map<String, SigningKey> before = known;
        if (before.containsKey(id)) {
            if (clock.instant().isAfter(asked.plus(FRESH)) && asking.tryLock()) {
                askUnlessAsked(issuer, before);
            }
            return Optional.ofNullable(known.get(id));
        }
        if (absent.getIfPresent(id) == null) {
            awaitTurn();
            askUnlessAsked(issuer, before);
            if (failed && !known.containsKey(id)) {
                throw unavailable();
            }
            if (known != before && !known.containsKey(id)) {
                absent.put(id, true);
            }
        }
        return Optional.ofNullable(known.get(id));
    }

    /** Unknown ids are shown by whoever likes to: only a few wait while the provider is asked. */
    private void awaitTurn() {
        if (!waiting.tryAcquire()) {
            throw unavailable();
        }
        try {
            asking.lock();
        } finally {
            waiting.release();
        }
    }

    /** Lets go of the lock. Somebody else may have asked while this one waited for it. */
    private void askUnlessAsked(Issuer issuer, Map<String, SigningKey> before) {
        try {
            if (known == before && mayAsk()) {
                ask(issuer);
            }
        } finally {
            asking.unlock();
        }
    }

    private static Problem unavailable() {
        return AccessProblem.IDENTITY_PROVIDER_UNAVAILABLE
                .because("The provider's keys cannot be read at the moment.")
                .header("Retry-After", String.valueOf(PAUSE.toSeconds()));
    }

    private boolean mayAsk() {
        Instant now = clock.instant();
        long earned = Duration.between(counted, now).toMillis() / PAUSE.toMillis();
        if (earned > 0) {
            questions = (int) Math.min(MOST_QUESTIONS, questions + earned);
            counted = now;
        }
        if (questions == 0) {
            return false;
        }
        questions--;
        return true;
    }

    private void ask(Issuer issuer) {
        try {
            JsonNode set = documents.keys(issuer);
            known = SigningKey.all(set);
            asked = clock.instant();
            failed = false;
        } catch (IOException | RuntimeException e) {
            failed = true;
            LOG.warnf("The keys of %s could not be read: %s", issuer.address(), e);
        }
    }
}

package press.doorstep.access;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.logging.Logger;
import press.doorstep.naming.Ids;

/** The key a new installation starts with: the one it was given, or one of its own when there is none yet. */
@ApplicationScoped
public class EnsureFirstKey {

    private static final Logger LOG = Logger.getLogger(EnsureFirstKey.class);

    @Inject
    ApiKeys keys;

    @Inject
    AgroalDataSource desk;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    Event<FirstKeyMade> made;

    private final SecureRandom chance = new SecureRandom();

    /**
     * With a given key, sees to it that a key of that text and all scopes exists; a revoked one stays revoked, so that a key found to be
     * leaked does not come back with a restart. Without, makes a key if there is none at all, and answers its clear text, this once.
     *
     * @throws IllegalArgumentException when the given text cannot be a key
     */
    @Transactional
    public Optional<String> ensure(Optional<String> given) {
        lock();
        if (given.isPresent()) {
            adopt(given.get());
            return Optional.empty();
        }
        if (keys.count() > 0) {
            return Optional.empty();
        }
        KeyText text = KeyText.random(chance);
        add(text, "first key");
        return Optional.of(text.value());
    }

    private void adopt(String given) {
        if (!KeyText.isPossible(given)) {
            throw new IllegalArgumentException("A key is 24 to 128 characters of A-Z, a-z, 0-9, '.', '_' and '-'.");
        }
        KeyText text = new KeyText(given);
        Optional<ApiKey> existing = keys.byHash(text.hash());
        if (keys.wasReplaced(text.hash())) {
            LOG.warn("The bootstrap key was replaced by rotation and stays so: give its new text, or none.");
        } else if (existing.isEmpty()) {
            add(text, "bootstrap key");
        } else if (existing.get().revokedAt != null) {
            LOG.warn("The bootstrap key was revoked and stays so: give another.");
        } else {
            existing.get().scopes = Scope.ALL;
            existing.get().expiresAt = null;
        }
    }

    private void add(KeyText text, String name) {
        ApiKey key = new ApiKey(
                ids.next(),
                text,
                name,
                Scope.ALL,
                "installation",
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        keys.persist(key);
        made.fire(new FirstKeyMade(key.id));
    }

    /** Two nodes may start at once on one empty database. */
    private void lock() {
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('desk.api_key.first'))");
        } catch (SQLException e) {
            throw new IllegalStateException("The keys could not be locked.", e);
        }
    }
}

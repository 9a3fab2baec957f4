package press.doorstep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Gives a key a new text; the old one works until the overlap ends, so that nobody who uses it has to be changed at one moment. */
@ApplicationScoped
class RotateKey {

    @Inject
    ApiKeys keys;

    @Inject
    HeldScopes held;

    @Inject
    Clock clock;

    private final SecureRandom chance = new SecureRandom();

    /** Answers the key with its new text. The texts before hold until the end of this overlap, if not of their own. */
    @Transactional
    public KeyView rotate(UUID id, RotationRequest request) {
        keys.lock();
        ApiKey key = keys.required(id);
        held.require(key.scopes);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!key.holds(now)) {
            throw AccessProblem.KEY_ENDED.because("The key is revoked or expired.");
        }
        Instant until = now.plus(request.overlapOrUsual());
        keys.retireText(key, until);
        KeyText text = KeyText.random(chance);
        key.rotate(text, now, until);
        return KeyView.of(key, text.value());
    }
}

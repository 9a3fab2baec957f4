package press.doorstep.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Key;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.UnresolvableKeyException;
import press.doorstep.web.Problem;

/** Recognises people by the signed tokens of the configured OpenID provider. Without a provider nobody is recognised, at no cost. */
@ApplicationScoped
class People {

    private static final Logger LOG = Logger.getLogger(People.class);
    private static final Pattern SIGNED = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final int LEEWAY_SECONDS = 30;

    @Inject
    AccessSettings settings;

    @Inject
    IssuerKeys keys;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private Optional<Issuer> issuer = Optional.empty();
    private RoleScopes roles = RoleScopes.NONE;

    @PostConstruct
    void settle() {
        issuer = settings.issuer();
        roles = settings.roles();
    }

    /** The person behind a token that holds now. */
    Optional<Recognised> find(String token) {
        return issuer.filter(configured -> SIGNED.matcher(token).matches()).flatMap(from -> {
            try {
                JwtClaims claims = consumer(from).processToClaims(token);
                return PersonalClaims.read(json.readTree(claims.getRawJson()), from)
                        .map(person -> new Recognised(person.caller(), roles.of(person.roles())));
            } catch (InvalidJwtException e) {
                return refused(e);
            } catch (JsonProcessingException e) {
                return Optional.empty();
            }
        });
    }

    private JwtConsumer consumer(Issuer from) {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, SigningKey.ALGORITHMS.toArray(String[]::new))
                .setVerificationKeyResolver((signature, nesting) -> key(from, signature))
                .setExpectedIssuer(true, from.address().toString())
                .setExpectedAudience(true, from.audience())
                .setRequireExpirationTime()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds(LEEWAY_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
    }

    /** Only the provider's own keys: whatever key or address the token itself brings along is not looked at. */
    private Key key(Issuer from, JsonWebSignature signature) throws UnresolvableKeyException {
        String algorithm = signature.getAlgorithmHeaderValue();
        String id = signature.getKeyIdHeaderValue();
        if (id == null || id.length() > 200 || !SigningKey.ALGORITHMS.contains(algorithm)) {
            throw new UnresolvableKeyException("no key id, or an algorithm that is not accepted");
        }
        return keys.find(from, id)
                .filter(key -> key.isFor(algorithm))
                .orElseThrow(() -> new UnresolvableKeyException("unknown key"))
                .key();
    }

    /** The codes of what is wrong, never the token. */
    private static Optional<Recognised> refused(InvalidJwtException fault) {
        if (fault.getCause() instanceof Problem problem) {
            throw problem;
        }
        LOG.debugf(
                "A token was refused for %s",
                fault.getErrorDetails().stream()
                        .map(error -> String.valueOf(error.getErrorCode()))
                        .toList());
        return Optional.empty();
    }
}

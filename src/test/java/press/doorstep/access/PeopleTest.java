package press.doorstep.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.web.Problem;

/** Tokens of people, good and bad, from a provider that really signs them. */
class PeopleTest {

    private TokenIssuer issuer;
    private RsaJsonWebKey key;
    private People people;

    @BeforeEach
    void there_is_a_provider() throws Exception {
        issuer = new TokenIssuer(0);
        key = issuer.publishes("first");
        people = people(Clock.systemUTC(), Optional.of(issuer.uri()), Optional.of(TokenIssuer.AUDIENCE));
    }

    @AfterEach
    void and_then_there_is_none() {
        issuer.close();
    }

    @Test
    void a_good_token_is_a_person_with_the_scopes_of_their_roles() throws JoseException {
        Recognised ana = find(issuer.claims("f3c1", "Ana Petrova", "editor", "offline_access"))
                .orElseThrow();
        assertThat(ana.caller()).isEqualTo(new Caller(Caller.Kind.PERSON, "f3c1", "Ana Petrova"));
        assertThat(ana.scopes()).containsExactlyInAnyOrder(Scope.CONTENT_READ, Scope.CONTENT_WRITE);
        assertThat(find(issuer.claims("f3c2", "Guest")).orElseThrow().scopes()).isEmpty();
        Map<String, Object> nameless = issuer.claims("f3c3", " ", "chief");
        assertThat(find(nameless).orElseThrow().caller().name()).isEqualTo("f3c3");
        nameless.put("preferred_username", "ana\u202e\u0000");
        assertThat(find(nameless).orElseThrow().caller().name()).isEqualTo("ana");
        nameless.put("name", "x".repeat(500));
        assertThat(find(nameless).orElseThrow().caller().name()).hasSize(100);
    }

    @Test
    void claims_that_are_not_for_us_are_nobody() throws JoseException {
        List<Consumer<Map<String, Object>>> spoilt = List.of(
                claims -> claims.put("iss", "https://elsewhere.example"),
                claims -> claims.put("iss", issuer.address() + "/"),
                claims -> claims.remove("iss"),
                claims -> claims.put("aud", "another-api"),
                claims -> claims.remove("aud"),
                claims -> claims.put("exp", Instant.now().minusSeconds(60).getEpochSecond()),
                claims -> claims.remove("exp"),
                claims -> claims.put("nbf", Instant.now().plusSeconds(120).getEpochSecond()),
                claims -> claims.remove("sub"),
                claims -> claims.put("sub", "x".repeat(300)),
                claims -> claims.put("sub", "a\nb"),
                claims -> claims.put("at_hash", "told to a client"),
                claims -> claims.put("typ", "ID"));
        for (Consumer<Map<String, Object>> spoil : spoilt) {
            Map<String, Object> claims = issuer.claims("f3c1", "Ana", "chief");
            spoil.accept(claims);
            assertThat(find(claims)).as(claims.toString()).isEmpty();
        }
        assertThat(find(issuer.claims("f3c1", "Ana"))).isPresent();
    }

    @Test
    void signatures_that_are_none_are_nobody() throws Exception {
        Map<String, Object> claims = issuer.claims("f3c1", "Ana", "chief");
        RsaJsonWebKey forged = TokenIssuer.key("first");
        String good = issuer.signs(key, claims);
        String[] parts = good.split("\\.");
        List<String> bad = List.of(
                issuer.signs(forged, claims),
                TokenIssuer.signed(claims, token -> {
                    token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
                    token.setAlgorithmHeaderValue("none");
                    token.setKeyIdHeaderValue("first");
                }),
                TokenIssuer.signed(claims, token -> {
                    token.setAlgorithmHeaderValue("HS256");
                    token.setKeyIdHeaderValue("first");
                    token.setKey(new HmacKey(key.getPublicKey().getEncoded()));
                }),
                TokenIssuer.signed(claims, token -> {
                    token.setAlgorithmHeaderValue("RS256");
                    token.setHeader("jwk", forged);
                    token.setHeader("jku", "http://127.0.0.1:1/keys");
                    token.setKeyIdHeaderValue("first");
                    token.setKey(forged.getPrivateKey());
                }),
                TokenIssuer.signed(claims, token -> {
                    token.setAlgorithmHeaderValue("RS256");
                    token.setKey(key.getPrivateKey());
                }),
                TokenIssuer.signed(claims, token -> {
                    token.setAlgorithmHeaderValue("PS256");
                    token.setKeyIdHeaderValue("first");
                    token.setKey(key.getPrivateKey());
                }),
                parts[0] + "." + parts[1] + ".",
                parts[0] + "." + parts[1] + "." + parts[2].substring(4) + "AAAA",
                parts[0] + "." + encoded("{\"sub\":\"f3c1\"}") + "." + parts[2],
                encoded("{}") + "." + parts[1] + "." + parts[2],
                "a.b.c");
        for (String token : bad) {
            assertThat(people.find(token)).as(token).isEmpty();
        }
        assertThat(people.find(good)).isPresent();
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_new_key_is_asked_for_once_however_many_show_it_at_once() throws Exception {
        assertThat(find(issuer.claims("f3c1", "Ana"))).isPresent();
        assertThat(issuer.questions()).isEqualTo(1);
        RsaJsonWebKey second = issuer.publishes("second");
        String token = issuer.signs(second, issuer.claims("f3c1", "Ana"));
        List<Callable<Boolean>> many = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            many.add(() -> people.find(token).isPresent());
        }
        ExecutorService threads = Executors.newFixedThreadPool(6);
        for (Future<Boolean> found : threads.invokeAll(many)) {
            assertThat(found.get()).isTrue();
        }
        threads.shutdownNow();
        assertThat(issuer.questions()).isEqualTo(2);
    }

    @Test
    void unknown_keys_do_not_make_us_a_nuisance_to_the_provider() throws JoseException {
        for (int number = 0; number < 50; number++) {
            RsaJsonWebKey unknown = key(key, "unknown-" + number);
            assertThat(people.find(issuer.signs(unknown, issuer.claims("f3c1", "Ana"))))
                    .isEmpty();
            assertThat(people.find(issuer.signs(unknown, issuer.claims("f3c1", "Ana"))))
                    .isEmpty();
        }
        assertThat(issuer.questions()).isLessThanOrEqualTo(6);
        assertThat(find(issuer.claims("f3c1", "Ana"))).isPresent();
    }

    /** The same key under another id, which is quicker than another key. */
    private static RsaJsonWebKey key(RsaJsonWebKey same, String id) throws JoseException {
        RsaJsonWebKey key = new RsaJsonWebKey(same.getRsaPublicKey());
        key.setPrivateKey(same.getPrivateKey());
        key.setKeyId(id);
        return key;
    }

    @Test
    void while_the_provider_is_away_known_keys_go_on_and_unknown_ones_are_told_to_come_again() throws Exception {
        Hand clock = new Hand();
        people = people(clock, Optional.of(issuer.uri()), Optional.of(TokenIssuer.AUDIENCE));
        assertThat(find(issuer.claims("f3c1", "Ana"))).isPresent();
        issuer.close();
        clock.passes(Duration.ofMinutes(11));
        Map<String, Object> later = issuer.claims("f3c1", "Ana");
        later.put("exp", Instant.now().plus(Duration.ofHours(1)).getEpochSecond());
        assertThat(find(later)).isPresent();
        assertThatThrownBy(() -> people.find(issuer.signs(key(key, "new"), later)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo(AccessProblem.IDENTITY_PROVIDER_UNAVAILABLE));
    }

    @Test
    void a_key_that_the_provider_took_back_ends() throws Exception {
        Hand clock = new Hand();
        people = people(clock, Optional.of(issuer.uri()), Optional.of(TokenIssuer.AUDIENCE));
        Map<String, Object> claims = issuer.claims("f3c1", "Ana");
        claims.put("exp", Instant.now().plus(Duration.ofHours(1)).getEpochSecond());
        assertThat(find(claims)).isPresent();
        issuer.takesBack("first");
        clock.passes(Duration.ofMinutes(11));
        assertThat(find(claims)).isEmpty();
    }

    @Test
    void without_a_provider_nobody_is_a_person() throws Exception {
        String token = issuer.signs(key, issuer.claims("f3c1", "Ana"));
        assertThat(people(Clock.systemUTC(), Optional.empty(), Optional.empty()).find(token))
                .isEmpty();
        assertThat(issuer.questions()).isZero();
    }

    @Test
    void settings_that_would_leave_a_door_open_are_refused_at_the_start() {
        URI plain = URI.create("http://sso.example");
        assertThatThrownBy(() -> people(Clock.systemUTC(), Optional.of(plain), Optional.of("x")))
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> people(Clock.systemUTC(), Optional.of(issuer.uri()), Optional.empty()))
                .hasMessageContaining("AUDIENCE");
        AccessSettings settings = new AccessSettings();
        settings.config = settings(Optional.of(plain), Optional.of("x"));
        settings.trustedProxies = Optional.empty();
        assertThat(settings.fault())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("https://"));
        settings.config = settings(Optional.empty(), Optional.empty());
        for (String name : List.of("proxy.example", "::1", "10.4.0.0/", "localhost")) {
            settings.trustedProxies = Optional.of(List.of("10.4.0.7", name));
            assertThat(settings.fault())
                    .as(name)
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("\"" + name + "\""));
        }
        settings.trustedProxies = Optional.of(List.of("127.0.0.1", "[::1]", "10.4.0.0/16", "fd00::/8"));
        assertThat(settings.fault()).isEmpty();
        assertThatThrownBy(() -> RoleScopes.of(Map.of("editor", List.of("content:wirte"))))
                .hasMessageContaining("content:write");
    }

    private Optional<Recognised> find(Map<String, Object> claims) throws JoseException {
        return people.find(issuer.signs(key, claims));
    }

    private static People people(Clock clock, Optional<URI> address, Optional<String> audience) {
        IssuerDocuments documents = new IssuerDocuments();
        documents.json = new ObjectMapper();
        IssuerKeys keys = new IssuerKeys();
        keys.documents = documents;
        keys.clock = clock;
        People people = new People();
        people.settings = new AccessSettings();
        people.settings.config = settings(address, audience);
        people.keys = keys;
        people.json = new ObjectMapper();
        people.clock = clock;
        people.settle();
        return people;
    }

    private static AccessConfig settings(Optional<URI> address, Optional<String> audience) {
        return new AccessConfig() {
            @Override
            public FailedKeys failedKeys() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Oidc oidc() {
                return new Oidc() {
                    @Override
                    public Optional<URI> issuer() {
                        return address;
                    }

                    @Override
                    public Optional<String> audience() {
                        return audience;
                    }

                    @Override
                    public String rolesClaim() {
                        return "/realm_access/roles";
                    }
                };
            }

            @Override
            public Map<String, List<String>> roles() {
                return Map.of(
                        "editor", List.of(Scope.CONTENT_READ, Scope.CONTENT_WRITE), "chief", List.copyOf(Scope.ALL));
            }
        };
    }

    private static final class Hand extends Clock {

        private Duration ahead = Duration.ZERO;

        void passes(Duration time) {
            ahead = ahead.plus(time);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}

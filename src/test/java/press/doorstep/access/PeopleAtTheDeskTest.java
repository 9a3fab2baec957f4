package press.doorstep.access;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.OtherSettings;

/** People who signed in with the newsroom's provider work beside keys. */
@QuarkusTest
@TestProfile(OtherSettings.class)
@QuarkusTestResource(DatabaseForTests.class)
class PeopleAtTheDeskTest {

    private static final String ARTICLES = "/manage/v1/articles";

    @Inject
    Newsroom newsroom;

    @ConfigProperty(name = "doorstep.access.oidc.issuer")
    URI address;

    @Test
    void write_under_their_names_with_the_scopes_of_their_roles() throws Exception {
        Person ana;
        RsaJsonWebKey key;
        try (TokenIssuer issuer = new TokenIssuer(address.getPort())) {
            key = issuer.publishes("first");
            ana = new Person(issuer.signs(key, issuer.claims("f3c1", "Ana Petrova", "editor")));
            Response made = ana.post(
                    ARTICLES, Map.of("language", "en", "headline", "By hand", "body", Map.of("text", "Typed.")));
            assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
            assertThat(made.jsonPath().getString("owner")).isEqualTo("Ana Petrova");
            String path = ARTICLES + "/" + made.jsonPath().getString("id");
            Response stale = newsroom.editor("ben").put(path, "{}", "\"r9\"");
            assertThat(refused(stale, 412, "precondition-failed").getString("changedBy"))
                    .isEqualTo("Ana Petrova");
            Response deeds = newsroom.person("auditor", Scope.AUDIT_READ)
                    .get("/manage/v1/audit?who=f3c1&item=" + made.jsonPath().getString("id"));
            assertThat(deeds.jsonPath().getMap("items[0].by"))
                    .isEqualTo(Map.of("kind", "person", "id", "f3c1", "name", "Ana Petrova"));
            refused(ana.get("/manage/v1/keys"), 403, "forbidden");
            Map<String, Object> expired = issuer.claims("f3c1", "Ana Petrova", "editor");
            expired.put("exp", Instant.now().minusSeconds(60).getEpochSecond());
            refused(fromElsewhere(issuer.signs(key, expired)), 401, "unauthenticated");
        }
        // The provider is away now; keys and people that are known already do not feel it.
        assertThat(ana.get(ARTICLES).statusCode()).isEqualTo(200);
        assertThat(newsroom.editor("ben").get(ARTICLES).statusCode()).isEqualTo(200);
    }

    /** So that it does not count with the bad keys that other tests send. */
    private Response fromElsewhere(String token) throws Exception {
        return newsroom.passerBy()
                .request()
                .config(config().httpClient(httpClientConfig()
                        .setParam("http.route.local-address", InetAddress.getByName("127.0.0.9"))))
                .header("Authorization", "Bearer " + token)
                .get(ARTICLES);
    }
}

package press.doorstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.OtherSettings;

/** Sites that may call management from the browser, and another cache in front. */
@QuarkusTest
@TestProfile(OtherSettings.class)
@QuarkusTestResource(DatabaseForTests.class)
class OtherWebSettingsTest {

    private static final String KEYS = "/manage/v1/keys";

    @Inject
    Newsroom newsroom;

    @Test
    void a_named_site_may_call_management() {
        Response preflight = preflight("https://desk.example");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("https://desk.example");
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains("Authorization", "If-Match");
        assertThat(preflight.header("Vary")).isEqualTo("Origin");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isNull();
        Response answer = newsroom.passerBy()
                .request()
                .header("Origin", "https://desk.example")
                .get(KEYS);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://desk.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "https://desk.example.evil.example",
                "https://evil-desk.example",
                "http://desk.example",
                "https://desk.example:8443"
            })
    void no_other_site_may(String origin) {
        Response preflight = preflight(origin);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isNull();
        assertThat(preflight.header("Access-Control-Allow-Methods")).isNull();
        assertThat(preflight.header("Vary")).isEqualTo("Origin");
    }

    @Test
    void the_purge_keys_go_under_the_name_the_cache_knows() {
        Response answer = newsroom.passerBy().get("/conventions");
        assertThat(answer.header("Cache-Tag")).isEqualTo("things a1");
        assertThat(answer.header("Surrogate-Key")).isNull();
    }

    private Response preflight(String origin) {
        return newsroom.passerBy()
                .request()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization")
                .options(KEYS);
    }
}

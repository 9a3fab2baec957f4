package press.doorstep.access;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.OtherSettings;

/** An address that keeps being wrong. */
@QuarkusTest
@TestProfile(OtherSettings.class)
@QuarkusTestResource(DatabaseForTests.class)
class FailedKeysTest {

    @Inject
    Newsroom newsroom;

    @Test
    void is_told_to_wait_whatever_it_says_of_itself_while_good_keys_pass() {
        for (int round = 0; round < 3; round++) {
            refused(wrong(round), 401, "unauthenticated");
        }
        for (int round = 3; round < 6; round++) {
            Response answer = wrong(round);
            refused(answer, 429, "too-many-failed-keys");
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 31);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"failed-keys\";q=3;w=30");
            assertThat(answer.header("RateLimit")).startsWith("\"failed-keys\";r=0;t=");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(newsroom.person("chief", Scope.KEYS_MANAGE)
                        .get("/manage/v1/keys")
                        .statusCode())
                .isEqualTo(200);
        assertThat(newsroom.passerBy().get("/conventions").statusCode()).isEqualTo(200);
    }

    private Response wrong(int round) {
        return newsroom.passerBy()
                .request()
                .header("Authorization", "Bearer wrong-key-wrong-key-wrong-" + round)
                .header("X-Forwarded-For", "10.0.0." + round)
                .get("/manage/v1/keys");
    }
}

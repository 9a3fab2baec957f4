package press.doorstep.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.OtherSettings;

/** An address that asks too much. */
@QuarkusTest
@TestProfile(OtherSettings.class)
@QuarkusTestResource(DatabaseForTests.class)
class VerificationLimitTest {

    @Inject
    Newsroom newsroom;

    @Test
    void is_told_how_much_is_left_and_then_to_wait() {
        for (int left = 3; left >= 0; left--) {
            Response answer = asked();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"verify\";q=4;w=60");
            assertThat(answer.header("RateLimit")).startsWith("\"verify\";r=" + left + ";t=");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
        Response refusal = asked();
        refused(refusal, 429, "too-many-requests");
        assertThat(Integer.parseInt(refusal.header("Retry-After"))).isBetween(1, 61);
        assertThat(newsroom.passerBy().get("/v1/quotations").statusCode()).isEqualTo(200);
    }

    private Response asked() {
        return newsroom.passerBy().post("/v1/verify", Map.of("text", "Has anybody ever said this?"));
    }
}

package press.doorstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application, from the first start on. */
class StandaloneIT {

    private static final int TERMINATED = 143;
    private static final Map<String, String> NO_DEMO = Map.of("DOORSTEP_DEMO", "false");

    @TempDir
    Path home;

    @Test
    void one_command_brings_a_newsroom_with_stories_and_the_next_finds_it_again() throws Exception {
        String key;
        String stories;
        try (PackagedDoorstep first = PackagedDoorstep.start(home, Map.of())) {
            stories = first.awaitAnswer("/v1/articles");
            first.awaitAnswer("/q/health/ready");
            key = first.key();
            assertThat(first.screen()).contains("/v1/articles", "/docs", "Ctrl-C", home.toString());
            assertThat(first.get("/manage/v1/topics", key).statusCode()).isEqualTo(200);
            assertThat(first.get("/manage/v1/topics", "").statusCode()).isEqualTo(401);
            assertThat(first.stop()).isEqualTo(TERMINATED);
        }
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
        try (PackagedDoorstep second = PackagedDoorstep.start(home, Map.of())) {
            assertThat(second.awaitAnswer("/v1/articles")).isEqualTo(stories).contains("headline");
            assertThat(second.get("/manage/v1/topics", key).statusCode()).isEqualTo(200);
            assertThat(second.key()).isEmpty();
        }
    }

    @Test
    @Tag("slow")
    void a_second_one_on_the_same_folder_says_so_and_stops() throws Exception {
        try (PackagedDoorstep first = PackagedDoorstep.start(home, NO_DEMO)) {
            first.awaitAnswer("/q/health/ready");
            try (PackagedDoorstep second = PackagedDoorstep.start(home, NO_DEMO)) {
                assertThat(second.awaitEnd()).isEqualTo(1);
                assertThat(second.screen().lines())
                        .singleElement()
                        .asString()
                        .startsWith("Doorstep does not start. Another Doorstep (process ");
            }
            assertThat(first.awaitAnswer("/q/health/ready")).contains("UP");
        }
    }

    @Test
    @Tag("slow")
    void killed_it_comes_back_with_everything() throws Exception {
        String given = "a-key-of-ours-that-is-long-enough";
        Map<String, String> environment = Map.of("DOORSTEP_DEMO", "false", "DOORSTEP_BOOTSTRAP_KEY", given);
        try (PackagedDoorstep first = PackagedDoorstep.start(home, environment)) {
            first.awaitAnswer("/q/health/ready");
            assertThat(first.screen()).doesNotContain(given);
            first.kill();
        }
        try (PackagedDoorstep second = PackagedDoorstep.start(home, NO_DEMO)) {
            second.awaitAnswer("/q/health/ready");
            assertThat(second.key()).isEmpty();
            assertThat(second.get("/manage/v1/topics", given).statusCode()).isEqualTo(200);
        }
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    @Tag("slow")
    void a_postgresql_that_is_named_is_used_and_none_is_started() throws Exception {
        try (EmbeddedPostgres named = EmbeddedPostgres.start()) {
            Map<String, String> environment = PreparedDatabase.on(named);
            try (PackagedDoorstep doorstep = PackagedDoorstep.start(home, environment)) {
                doorstep.awaitAnswer("/q/health/ready");
                assertThat(doorstep.awaitAnswer("/v1/articles")).doesNotContain("headline");
                assertThat(doorstep.key()).isNotEmpty();
            }
            assertThat(home.resolve("data")).doesNotExist();

            Map<String, String> tooMuch = new HashMap<>(environment);
            tooMuch.put("QUARKUS_DATASOURCE_LIVE_USERNAME", "doorstep_owner");
            tooMuch.put("QUARKUS_DATASOURCE_LIVE_PASSWORD", "doorstep_owner");
            try (PackagedDoorstep refused = PackagedDoorstep.start(home, tooMuch)) {
                assertThat(refused.awaitEnd()).isEqualTo(1);
                assertThat(refused.screen())
                        .contains(
                                "Doorstep does not start. The delivery role doorstep_owner has rights on the schema desk");
            }
        }
    }
}

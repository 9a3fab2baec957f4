package press.doorstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node whose wall clock is put back and forth; the database's stays. Needs Debian's libfaketime, and is left out without it. */
@Tag("slow")
class ClockJumpsIT {

    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");
    private static final Duration IN_TIME = Duration.ofSeconds(2);
    private static final String KEY = "a-key-of-ours-that-is-long-enough";

    @TempDir
    Path home;

    @Test
    void stories_go_out_in_time_however_a_node_s_clock_is_put() throws Exception {
        assumeTrue(Files.exists(LIBRARY), "libfaketime is not installed");
        Path offset = home.resolve("offset");
        Files.writeString(offset, "+0");
        try (EmbeddedPostgres named = EmbeddedPostgres.start();
                PackagedDoorstep node = PackagedDoorstep.start(home.resolve("node"), environment(named, offset))) {
            node.awaitAnswer("/q/health/ready");
            for (String jump : new String[] {"+0", "-3h", "+2d", "-400d", "+0"}) {
                Files.writeString(offset, "+0");
                Instant due = Instant.now().plusSeconds(3);
                String path = schedule(node, due);
                Files.writeString(offset, jump);
                Duration late = lateness(node, path, due);
                System.out.printf("clock at %s: live %d ms after its time%n", jump, late.toMillis());
                assertThat(late).as(jump).isLessThan(IN_TIME);
            }
            String problems = node.get("/manage/v1/consistency", KEY).body();
            assertThat(new ObjectMapper().readTree(problems).get("consistent").asBoolean())
                    .as(problems)
                    .isTrue();
        }
    }

    private static Map<String, String> environment(EmbeddedPostgres named, Path offset) throws Exception {
        Map<String, String> environment = new HashMap<>(PreparedDatabase.on(named));
        environment.put("DOORSTEP_BOOTSTRAP_KEY", KEY);
        environment.put("DOORSTEP_DEMO", "false");
        environment.put("LD_PRELOAD", LIBRARY.toString());
        environment.put("FAKETIME_TIMESTAMP_FILE", offset.toString());
        environment.put("FAKETIME_NO_CACHE", "1");
        environment.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        environment.put("FAKETIME_FORCE_MONOTONIC_FIX", "0");
        return environment;
    }

    /** The address for readers of a story that is due at a time. */
    private static String schedule(PackagedDoorstep node, Instant due) throws IOException, InterruptedException {
        Desk desk = new Desk(node, KEY);
        String id = desk.draft("""
                {"language": "en", "headline": "Due", "body": {"text": "At its time."}}""");
        desk.publish(id, "\"r1\"", "{\"at\": \"" + due + "\"}");
        return "/v1/articles/" + id;
    }

    /** How long after its time, by the database's clock (which is this test's), a story is there for readers. */
    private static Duration lateness(PackagedDoorstep node, String path, Instant due)
            throws IOException, InterruptedException {
        while (Instant.now().isBefore(due.plusSeconds(20))) {
            if (node.get(path, "").statusCode() == 200) {
                return Duration.between(due, Instant.now());
            }
            Thread.sleep(20);
        }
        return Duration.ofSeconds(20);
    }
}

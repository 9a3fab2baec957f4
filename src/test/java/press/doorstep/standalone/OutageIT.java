package press.doorstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away under load, for {@code -Ddoorstep.outage=60} seconds or fewer, and comes back. */
@Tag("slow")
class OutageIT {

    private static final int SECONDS = Integer.getInteger("doorstep.outage", 15);
    private static final int STORIES = 40;
    private static final int READERS = 8;
    private static final String KEY = "a-key-of-ours-that-is-long-enough";

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final AtomicLong reads = new AtomicLong();
    private final AtomicLong stale = new AtomicLong();
    private volatile boolean reading = true;

    @Test
    void what_is_kept_goes_on_and_everything_heals() throws Exception {
        DoorstepHome home = new DoorstepHome(folder.resolve("server"));
        OwnPostgres server = OwnPostgres.start(home);
        try {
            Map<String, String> environment = new HashMap<>(PreparedDatabase.settings(server.settings()));
            environment.put("DOORSTEP_BOOTSTRAP_KEY", KEY);
            environment.put("DOORSTEP_DEMO", "false");
            try (PackagedDoorstep node = PackagedDoorstep.start(folder.resolve("home"), environment)) {
                node.awaitAnswer("/q/health/ready");
                List<String> stories = publish(node);
                Programs programs = new Programs(home);
                List<Thread> readers = read(node, stories.subList(0, STORIES / 2));
                TimeUnit.SECONDS.sleep(3);
                programs.stop(home.data());
                duringTheOutage(node, stories);
                programs.start(home.data());
                assertHealed(node, stories);
                reading = false;
                for (Thread reader : readers) {
                    reader.join();
                }
                System.out.printf(
                        "%d s without the database: %d reads of %d kept answers, %d of them past doubt, %d errors%n",
                        SECONDS, reads.get(), STORIES / 2, stale.get(), errors.size());
                assertThat(errors).isEmpty();
                assertThat(stale.get()).isPositive();
            }
        } finally {
            server.stop();
        }
    }

    private static List<String> publish(PackagedDoorstep node) throws IOException, InterruptedException {
        Desk desk = new Desk(node, KEY);
        List<String> stories = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            String id = desk.draft("""
                    {"language": "en", "headline": "Story %d", "body": {"text": "It stays."}}""".formatted(i));
            desk.publish(id, "\"r1\"", "{}");
            stories.add("/v1/articles/" + id);
        }
        // Counts are folded in: what is read from now on is kept for long.
        TimeUnit.SECONDS.sleep(6);
        return stories;
    }

    private List<Thread> read(PackagedDoorstep node, List<String> stories) throws IOException, InterruptedException {
        for (String story : stories) {
            assertThat(node.get(story, "").statusCode()).isEqualTo(200);
        }
        assertThat(node.get(stories.get(0), "").headers().firstValue("Age")).hasValue("0");
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Thread reader = new Thread(() -> readOn(node, stories));
            reader.start();
            readers.add(reader);
        }
        return readers;
    }

    private void readOn(PackagedDoorstep node, List<String> stories) {
        for (int at = 0; reading; at++) {
            String story = stories.get(at % stories.size());
            try {
                HttpResponse<String> answer = node.get(story, "");
                reads.incrementAndGet();
                if (answer.statusCode() != 200) {
                    errors.add(answer.statusCode() + " " + answer.body());
                } else if (answer.headers().firstValueAsLong("Age").orElse(0) > 3) {
                    stale.incrementAndGet();
                }
                Thread.sleep(2);
            } catch (IOException e) {
                errors.add(e.toString());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** What is not kept, and every change, is refused: after the first moment at once. */
    private static void duringTheOutage(PackagedDoorstep node, List<String> stories) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        TimeUnit.SECONDS.sleep(1);
        boolean ready = true;
        long slowest = 0;
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            HttpResponse<String> missed = node.get(stories.get(STORIES - 1), "");
            HttpResponse<String> write = node.send("POST", "/manage/v1/articles", KEY, "", "{\"language\": \"en\"}");
            slowest = Math.max(slowest, System.nanoTime() - asked);
            for (HttpResponse<String> refused : List.of(missed, write)) {
                assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
                assertThat(refused.headers().firstValue("Retry-After")).isPresent();
                assertThat(refused.body()).contains("database-unavailable");
            }
            ready = node.get("/q/health/ready", "").statusCode() == 200;
            TimeUnit.MILLISECONDS.sleep(200);
        }
        System.out.printf("the slowest refusal of two took %d ms%n", TimeUnit.NANOSECONDS.toMillis(slowest));
        assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(2));
        assertThat(ready).as("readiness says so").isFalse();
        assertThat(node.get("/q/health/live", "").statusCode()).isEqualTo(200);
    }

    private static void assertHealed(PackagedDoorstep node, List<String> stories) throws Exception {
        long back = System.nanoTime();
        AtomicReference<Duration> read = new AtomicReference<>();
        AtomicReference<Duration> written = new AtomicReference<>();
        while (read.get() == null || written.get() == null) {
            if (read.get() == null && node.get(stories.get(STORIES - 2), "").statusCode() == 200) {
                read.set(Duration.ofNanos(System.nanoTime() - back));
            }
            if (written.get() == null
                    && node.send(
                                            "POST",
                                            "/manage/v1/articles",
                                            KEY,
                                            "",
                                            "{\"language\": \"en\", \"headline\": \"After\", \"body\": {\"text\": \"It.\"}}")
                                    .statusCode()
                            == 201) {
                written.set(Duration.ofNanos(System.nanoTime() - back));
            }
            assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(Duration.ofSeconds(30));
            TimeUnit.MILLISECONDS.sleep(20);
        }
        System.out.printf(
                "the database is back: first uncached read after %d ms, first write after %d ms%n",
                read.get().toMillis(), written.get().toMillis());
        assertThat(read.get()).isLessThan(Duration.ofSeconds(2));
        assertThat(written.get()).isLessThan(Duration.ofSeconds(2));
        String again = "{\"language\": \"en\", \"headline\": \"Again\", \"body\": {\"text\": \"It goes on.\"}}";
        String id = stories.get(0).substring(stories.get(0).lastIndexOf('/') + 1);
        assertThat(node.send("PUT", "/manage/v1/articles/" + id, KEY, "\"r2\"", again)
                        .statusCode())
                .isEqualTo(200);
        assertThat(node.send("PUT", "/manage/v1/articles/" + id + "/publication", KEY, "\"r3\"", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(node.get(stories.get(0), "").body())
                .as("what was stale is not any more")
                .contains("Again");
    }
}

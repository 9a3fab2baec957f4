package press.doorstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed while editors publish as fast as they can: what they were told is done is done, once, and nothing else is half done. */
@Tag("slow")
class CrashIT {

    private static final int STORIES = 200;
    private static final int EDITORS = 8;
    private static final int ROUNDS = 3;
    private static final String KEY = "a-key-of-ours-that-is-long-enough";
    private static final Map<String, String> ENVIRONMENT =
            Map.of("DOORSTEP_DEMO", "false", "DOORSTEP_BOOTSTRAP_KEY", KEY);

    @TempDir
    Path home;

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void every_acknowledged_publication_survives_a_kill_and_none_is_doubled() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            Map<String, String> acknowledged;
            List<String> drafts;
            try (PackagedDoorstep doorstep = PackagedDoorstep.start(home, ENVIRONMENT)) {
                doorstep.awaitAnswer("/q/health/ready");
                drafts = drafts(doorstep, round);
                acknowledged = publishUntilKilled(doorstep, drafts, round * STORIES / (ROUNDS + 1));
            }
            try (PackagedDoorstep again = PackagedDoorstep.start(home, ENVIRONMENT)) {
                again.awaitAnswer("/q/health/ready");
                int live = 0;
                for (String id : drafts) {
                    live += check(again, id, acknowledged.containsKey(id)) ? 1 : 0;
                }
                System.out.printf(
                        "round %d: %d drafts, %d publications acknowledged, %d live after the kill%n",
                        round, drafts.size(), acknowledged.size(), live);
                assertThat(live).isBetween(acknowledged.size(), acknowledged.size() + EDITORS);
                assertThat(consistency(again)).isTrue();
            }
        }
    }

    private List<String> drafts(PackagedDoorstep doorstep, int round) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            String words = "We keep bridge number " + i + " open in round " + round;
            ids.add(new Desk(doorstep, KEY).draft("""
                    {"language": "en", "headline": "Story %d of round %d", "body": {"text": "«%s», she said."},
                     "quotations": [{"saidBy": "the keeper", "text": "%s", "form": "direct"}]}
                    """.formatted(i, round, words, words)));
        }
        return ids;
    }

    /** Kills the process once so many publications have been acknowledged; answers all that were. */
    private static Map<String, String> publishUntilKilled(PackagedDoorstep doorstep, List<String> drafts, int enough)
            throws InterruptedException {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        Queue<String> waiting = new ConcurrentLinkedQueue<>(drafts);
        AtomicInteger done = new AtomicInteger();
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        for (int i = 0; i < EDITORS; i++) {
            editors.execute(() -> {
                for (String id = waiting.poll(); id != null; id = waiting.poll()) {
                    try {
                        HttpResponse<String> answer =
                                doorstep.send("PUT", "/manage/v1/articles/" + id + "/publication", KEY, "\"r1\"", "{}");
                        if (answer.statusCode() == 200) {
                            acknowledged.put(id, answer.body());
                            done.incrementAndGet();
                        }
                    } catch (IOException | InterruptedException e) {
                        return; // Killed: nobody knows what became of this one.
                    }
                }
            });
        }
        while (done.get() < enough) {
            Thread.sleep(1);
        }
        doorstep.kill();
        editors.shutdown();
        assertThat(editors.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return acknowledged;
    }

    /** Whether the story is live; it has to be when that was acknowledged, once and whole. */
    private boolean check(PackagedDoorstep doorstep, String id, boolean acknowledged)
            throws IOException, InterruptedException {
        HttpResponse<String> live = doorstep.get("/v1/articles/" + id, "");
        JsonNode desk =
                mapper.readTree(doorstep.get("/manage/v1/articles/" + id, KEY).body());
        if (acknowledged) {
            assertThat(live.statusCode()).as(id).isEqualTo(200);
        }
        if (live.statusCode() == 200) {
            JsonNode story = mapper.readTree(live.body());
            assertThat(story.get("version").asInt()).isEqualTo(1);
            assertThat(story.get("quotations")).hasSize(1);
            assertThat(desk.get("state").asText()).isEqualTo("published");
            assertThat(desk.get("revision").asInt()).isEqualTo(2);
        } else {
            assertThat(desk.get("state").asText()).isEqualTo("draft");
            assertThat(desk.get("revision").asInt()).isEqualTo(1);
        }
        return live.statusCode() == 200;
    }

    private boolean consistency(PackagedDoorstep doorstep) throws IOException, InterruptedException {
        HttpResponse<String> report = doorstep.get("/manage/v1/consistency", KEY);
        assertThat(report.statusCode()).isEqualTo(200);
        JsonNode found = mapper.readTree(report.body());
        assertThat(found.get("consistent").asBoolean()).as(report.body()).isTrue();
        return found.get("consistent").asBoolean();
    }
}

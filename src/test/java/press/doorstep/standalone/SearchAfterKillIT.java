package press.doorstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of two nodes is killed while editors publish and take back through it: what both find by words afterwards is what is live, and nothing else. */
@Tag("slow")
class SearchAfterKillIT {

    private static final String KEY = "a-key-of-ours-that-is-long-enough";
    private static final int STORIES = 160;
    private static final int ENOUGH = 100;
    private static final int EDITORS = 4;
    private static final int FOUND_ELSEWHERE = 15;

    /** An index on disk is as it was a second before; it has to be read on from there. */
    private static final long CAUGHT_UP = 5_000;

    @TempDir
    Path homes;

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void what_is_found_after_a_kill_is_what_is_live() throws Exception {
        try (EmbeddedPostgres named = EmbeddedPostgres.start()) {
            Map<String, String> environment = new HashMap<>(PreparedDatabase.on(named));
            environment.put("DOORSTEP_BOOTSTRAP_KEY", KEY);
            environment.put("DOORSTEP_DEMO", "false");
            PackagedDoorstep one = PackagedDoorstep.start(homes.resolve("one"), environment);
            one.awaitAnswer("/q/health/ready");
            try (PackagedDoorstep other = PackagedDoorstep.start(homes.resolve("other"), environment)) {
                other.awaitAnswer("/q/health/ready");
                Map<String, Boolean> acknowledged = publishUntilKilled(one);
                Set<String> live = live(other);
                acknowledged.forEach((story, there) ->
                        assertThat(live.contains(story)).as(story).isEqualTo(there));
                long there = awaitAllFound(other, live);
                try (PackagedDoorstep again = PackagedDoorstep.start(homes.resolve("one"), environment)) {
                    again.awaitAnswer("/q/health/ready");
                    long here = awaitAllFound(again, live);
                    System.out.printf(
                            "killed after %d changes: %d stories live; all and no others found on the other node after %d ms, %d ms after the killed one was ready again%n",
                            acknowledged.size(), live.size(), there, here);
                    findsElsewhere(again, other);
                }
            }
        }
    }

    /** Whether each story was acknowledged last as live or as taken back; what was under way is left out. */
    private Map<String, Boolean> publishUntilKilled(PackagedDoorstep node) throws Exception {
        Queue<String> drafts = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < STORIES; i++) {
            drafts.add(draft(node, "Keystone " + i));
        }
        Map<String, Boolean> acknowledged = new ConcurrentHashMap<>();
        AtomicInteger changes = new AtomicInteger();
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        for (int i = 0; i < EDITORS; i++) {
            editors.execute(() -> {
                for (String story = drafts.poll(); story != null; story = drafts.poll()) {
                    try {
                        publish(node, story);
                        acknowledged.put(story, true);
                        if (changes.incrementAndGet() % 3 == 0) {
                            acknowledged.remove(story);
                            takeBack(node, story);
                            acknowledged.put(story, false);
                        }
                    } catch (IOException | InterruptedException e) {
                        return; // Killed: nobody knows what became of this one.
                    }
                }
            });
        }
        for (int waited = 0; changes.get() < ENOUGH; waited++) {
            assertThat(waited).as("publications take too long").isLessThan(60_000);
            Thread.sleep(1);
        }
        node.kill();
        editors.shutdown();
        assertThat(editors.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return acknowledged;
    }

    /** A story published on one node is found on the other within a second, and is not counted there any more a second after it was taken back. */
    private void findsElsewhere(PackagedDoorstep one, PackagedDoorstep other) throws Exception {
        List<Long> found = new ArrayList<>();
        List<Long> forgotten = new ArrayList<>();
        for (int i = 0; i < FOUND_ELSEWHERE; i++) {
            String word = "lanternfish" + (char) ('a' + i);
            String story = draft(one, "A " + word);
            publish(one, story);
            found.add(awaitFound(other, word, 1));
            takeBack(one, story);
            forgotten.add(awaitFound(other, word, 0));
        }
        System.out.printf(
                "published here, found there after %s ms; taken back here, not counted there after %s ms%n",
                found, forgotten);
        assertThat(found).allMatch(millis -> millis < 1_000);
        assertThat(forgotten).allMatch(millis -> millis < 1_000);
    }

    private long awaitFound(PackagedDoorstep node, String word, int times) throws Exception {
        long began = System.nanoTime();
        while (page(node, word, "").path("page").path("total").asInt() != times) {
            assertThat(Desk.since(began)).as(word).isLessThan(CAUGHT_UP);
            Thread.sleep(2);
        }
        return Desk.since(began);
    }

    private long awaitAllFound(PackagedDoorstep node, Set<String> live) throws Exception {
        long began = System.nanoTime();
        Set<String> found = found(node);
        while (!found.equals(live) && Desk.since(began) < CAUGHT_UP) {
            Thread.sleep(10);
            found = found(node);
        }
        assertThat(found).isEqualTo(live);
        // The index counts for itself, without a look at what is live.
        assertThat(page(node, "keystone", "").path("page").path("total").asInt())
                .isEqualTo(live.size());
        return Desk.since(began);
    }

    private Set<String> found(PackagedDoorstep node) throws Exception {
        Set<String> ids = new TreeSet<>();
        String cursor = "";
        do {
            JsonNode page = page(node, "keystone", cursor);
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            cursor = page.path("page").path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return ids;
    }

    private JsonNode page(PackagedDoorstep node, String word, String cursor) throws Exception {
        HttpResponse<String> answer = node.get(
                "/v1/search?type=articles&limit=100&count=exact&q=" + word
                        + (cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)),
                "");
        return answer.statusCode() == 503
                ? mapper.createObjectNode()
                : mapper.readTree(answer.body()).path("articles");
    }

    private Set<String> live(PackagedDoorstep node) throws Exception {
        Set<String> ids = new TreeSet<>();
        String cursor = "";
        do {
            String from = cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
            JsonNode page = mapper.readTree(
                    node.get("/v1/articles?limit=100" + from, "").body());
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            cursor = page.path("page").path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return ids;
    }

    private static String draft(PackagedDoorstep node, String headline) throws IOException, InterruptedException {
        return new Desk(node, KEY).draft("""
                {"language": "en", "headline": "%s", "body": {"text": "It holds the others."}}""".formatted(headline));
    }

    private static void publish(PackagedDoorstep node, String story) throws IOException, InterruptedException {
        new Desk(node, KEY).publish(story, "\"r1\"", "{}");
    }

    private static void takeBack(PackagedDoorstep node, String story) throws IOException, InterruptedException {
        new Desk(node, KEY).withdraw(story, "withdrawal", "Too early");
    }
}

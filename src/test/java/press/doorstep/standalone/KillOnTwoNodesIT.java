package press.doorstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story is killed on one of two nodes: readers of both are told so in a moment, and so is whoever follows the other. */
@Tag("slow")
class KillOnTwoNodesIT {

    private static final String KEY = "a-key-of-ours-that-is-long-enough";
    private static final int STORIES = 25;

    @TempDir
    Path homes;

    private final Map<String, Long> heard = new ConcurrentHashMap<>();

    @Test
    void a_kill_is_on_both_nodes_and_at_partners_in_a_moment() throws Exception {
        try (EmbeddedPostgres named = EmbeddedPostgres.start()) {
            Map<String, String> environment = new HashMap<>(PreparedDatabase.on(named));
            environment.put("DOORSTEP_BOOTSTRAP_KEY", KEY);
            environment.put("DOORSTEP_DEMO", "false");
            try (PackagedDoorstep one = PackagedDoorstep.start(homes.resolve("one"), environment)) {
                one.awaitAnswer("/q/health/ready");
                try (PackagedDoorstep other = PackagedDoorstep.start(homes.resolve("other"), environment)) {
                    other.awaitAnswer("/q/health/ready");
                    follow(other);
                    kills(one, other);
                }
            }
        }
    }

    private void follow(PackagedDoorstep node) throws IOException, InterruptedException {
        BufferedReader stream = node.stream("/v1/changes/stream?event=articleKilled");
        Thread reading = new Thread(() -> stream.lines()
                .filter(line -> line.startsWith("data:"))
                .forEach(line -> heard.put(line.replaceFirst(".*\"id\":\"([0-9a-f-]+)\".*", "$1"), System.nanoTime())));
        reading.setDaemon(true);
        reading.start();
    }

    private void kills(PackagedDoorstep one, PackagedDoorstep other) throws Exception {
        List<Long> desk = new ArrayList<>();
        List<Long> here = new ArrayList<>();
        List<Long> there = new ArrayList<>();
        List<Long> told = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            String story = publish(one, i);
            for (PackagedDoorstep node : List.of(one, other)) {
                await(node, story, 200);
            }
            long killing = System.nanoTime();
            new Desk(one, KEY).withdraw(story, "kill", "It is wrong");
            desk.add(Desk.since(killing));
            long answered = System.nanoTime();
            await(one, story, 410);
            here.add(Desk.since(answered));
            await(other, story, 410);
            there.add(Desk.since(answered));
            while (!heard.containsKey(story)) {
                assertThat(Desk.since(killing))
                        .as("told the stream of the other node")
                        .isLessThan(5000);
                Thread.sleep(1);
            }
            told.add(Math.max(0, Duration.ofNanos(heard.get(story) - answered).toMillis()));
        }
        System.out.printf(
                "a kill is answered by the desk in %d ms; then 410 here %d ms later (worst %d), on the other node %d (worst %d), told over its stream %d (worst %d)%n",
                median(desk), median(here), worst(here), median(there), worst(there), median(told), worst(told));
        assertThat(worst(here)).isLessThan(1000);
        assertThat(worst(there)).isLessThan(1000);
        assertThat(median(told)).isLessThan(300);
    }

    private static String publish(PackagedDoorstep node, int number) throws IOException, InterruptedException {
        Desk desk = new Desk(node, KEY);
        String story = desk.draft("""
                {"language": "en", "headline": "Not for long %d", "body": {"text": "It will be taken back."}}""".formatted(number));
        desk.publish(story, desk.etag(story), "{}");
        return story;
    }

    private static void await(PackagedDoorstep node, String story, int status)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (node.get("/v1/articles/" + story, "").statusCode() != status) {
            assertThat(Desk.since(began)).as("waiting for " + status).isLessThan(5000);
            Thread.sleep(1);
        }
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static long worst(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).max().orElseThrow();
    }
}

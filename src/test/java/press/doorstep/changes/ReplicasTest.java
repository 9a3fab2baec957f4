package press.doorstep.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.access.Scope;

/** Whoever follows what happens by polling, over the stream or by being called, and is killed every now and then, has in the end what is public. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ReplicasTest {

    private static final Pattern NAMED = Pattern.compile("\\{\"kind\":\"(\\w+)\",\"id\":\"([0-9a-f-]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Newsroom newsroom;

    @TestHTTPResource
    URI address;

    @TempDir
    Path folders;

    /** How long nobody is killed in between at least, and how often somebody is at most. */
    private record Chaos(Duration pause, int kills) {}

    private final List<Replica> replicas = new ArrayList<>();
    private Newsroom.Person agent;
    private String webhook;

    @AfterEach
    void nobody_follows_any_more() {
        replicas.forEach(Replica::close);
        if (webhook != null) {
            agent.delete(webhook, agent.get(webhook).header("ETag"));
        }
    }

    @Test
    @Tag("slow")
    void ten_thousand_operations_reach_everybody_whatever_happens_to_them() throws Exception {
        follow("poll");
        follow("stream");
        follow("webhook", port());
        String node = System.getProperty("doorstep.node");
        if (node != null) {
            replicas.add(Replica.inTypeScript(node, folders, base(), "stream").start());
        }
        follows(10_000, 8, new Chaos(Duration.ofSeconds(2), Integer.MAX_VALUE));
    }

    @Test
    void some_operations_reach_whoever_polls_and_is_killed() throws Exception {
        follow("poll");
        follows(40, 4, new Chaos(Duration.ofMillis(300), 2));
    }

    private void follows(int operations, int writers, Chaos chaos) throws Exception {
        RandomDesk desk = new RandomDesk(address, newsroom.editor("ana").key(), "r" + System.nanoTime() % 100_000);
        long began = System.nanoTime();
        Thread killing = new Thread(() -> killAtRandom(chaos));
        killing.start();
        desk.work(operations, writers);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        killing.interrupt();
        killing.join();
        System.out.printf("%d operations by %d writers took %d ms: %s%n", operations, writers, took.toMillis(), desk);
        awaitEquality(desk);
        for (Replica replica : replicas) {
            System.out.printf(
                    "%s: killed %d times, has %d records%n",
                    replica, replica.kills, replica.records().size());
        }
        if (webhook != null) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(agent.get(webhook + "/deliveries?state=waiting")
                                    .jsonPath()
                                    .getList("items"))
                            .as("what nobody was told of")
                            .isEmpty());
        }
    }

    private void follow(String... mode) throws IOException {
        if (mode[0].equals("webhook")) {
            agent = newsroom.person("piet", Scope.PARTNERS_MANAGE);
            Response made = agent.post(
                    "/manage/v1/webhooks",
                    "{\"name\": \"Replica\", \"url\": \"http://127.0.0.1:%s/\"}".formatted(mode[1]));
            webhook = "/manage/v1/webhooks/" + made.jsonPath().getString("id");
        }
        replicas.add(Replica.inJava(folders, base(), mode).start());
    }

    private String base() {
        return address.toString().replaceAll("/$", "");
    }

    private static String port() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    private void killAtRandom(Chaos chaos) {
        Random chance = new Random(3);
        int pause = (int) chaos.pause().toMillis();
        try {
            for (int i = 0; i < chaos.kills(); i++) {
                Thread.sleep(pause + chance.nextInt(pause));
                Replica victim = replicas.get(chance.nextInt(replicas.size()));
                victim.kill();
                try {
                    Thread.sleep(chance.nextInt(pause));
                } finally {
                    victim.start();
                }
            }
        } catch (InterruptedException e) {
            // The desk has come to an end.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names are rendered anew behind what happened: until all of them are, what is public still changes. */
    private void awaitEquality(RandomDesk desk) throws Exception {
        long began = System.nanoTime();
        List<Replica> behind = new ArrayList<>(replicas);
        while (!behind.isEmpty()) {
            desk.ring();
            Thread.sleep(600);
            Map<String, String> live = exported();
            for (Replica replica : List.copyOf(behind)) {
                if (live.equals(replica.records())) {
                    System.out.printf(
                            "%s: equal after %d ms, %d records%n",
                            replica, Duration.ofNanos(System.nanoTime() - began).toMillis(), live.size());
                    behind.remove(replica);
                }
            }
            if (Duration.ofNanos(System.nanoTime() - began).compareTo(PATIENCE) > 0) {
                for (Replica replica : behind) {
                    assertThat(differences(live, replica.records()))
                            .as(replica + "\n" + replica.said())
                            .isEmpty();
                }
            }
        }
    }

    private Map<String, String> exported() {
        Map<String, String> records = new TreeMap<>();
        newsroom.passerBy().get("/v1/export").asString().lines().forEach(line -> {
            Matcher named = NAMED.matcher(line);
            if (named.lookingAt()) {
                records.put(named.group(1) + "/" + named.group(2), line);
            }
        });
        return records;
    }

    private static List<String> differences(Map<String, String> live, Map<String, String> held) {
        TreeSet<String> names = new TreeSet<>(live.keySet());
        names.addAll(held.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(live.get(name), held.get(name)))
                .map(name -> name + "\n  live " + live.get(name) + "\n  held " + held.get(name))
                .limit(20)
                .toList();
    }
}

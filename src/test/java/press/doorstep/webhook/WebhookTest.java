package press.doorstep.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.access.Scope;
import press.doorstep.webhook.Receiver.Manner;

/** Partners who are called, and what they are like. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class WebhookTest {

    private static final String WEBHOOKS = "/manage/v1/webhooks";

    @Inject
    Newsroom newsroom;

    private Newsroom.Person editor;
    private Newsroom.Person agent;
    private final List<Receiver> receivers = new ArrayList<>();
    private final List<String> webhooks = new ArrayList<>();

    @BeforeEach
    void somebody_writes_and_somebody_looks_after_partners() {
        editor = newsroom.editor("ana");
        agent = newsroom.person("piet", Scope.PARTNERS_MANAGE);
    }

    @AfterEach
    void nobody_is_called_any_more() throws IOException {
        for (String webhook : webhooks) {
            agent.delete(webhook, agent.get(webhook).header("ETag"));
        }
        for (Receiver receiver : receivers) {
            receiver.close();
        }
    }

    @Test
    void a_receiver_is_told_in_order_signed_and_can_ask_again() throws IOException {
        Receiver radio = receiver(Manner.TAKES);
        Response made = agent.post(WEBHOOKS, """
                {"name": "Radio", "url": "%s", "events": ["articlePublished", "articleKilled"]}""".formatted(radio.url()));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        String secret = made.jsonPath().getString("secret");
        String webhook = WEBHOOKS + "/" + made.jsonPath().getString("id");
        webhooks.add(webhook);
        assertThat(agent.get(webhook).asString()).doesNotContain("whsec_");

        String story = published("Ferry sails at noon");
        await().until(() -> radio.taken.size() == 1);
        kill(story);
        await().until(() -> radio.taken.size() == 2);
        Receiver.Call kill = radio.taken.get(1);
        assertThat(kill.headers().get("")).isEqualTo("POST /doorstep?from=tests HTTP/1.1");
        assertThat(kill.json().at("/type").asText()).isEqualTo("articleKilled");
        assertThat(kill.json().at("/data/resource/id").asText()).isEqualTo(story);
        assertThat(kill.json().at("/data/resource/slug").isNull()).isTrue();
        assertThat(kill.headers().get("webhook-signature")).isEqualTo(signature(List.of(secret), kill));
        String cursor = radio.taken.get(0).json().at("/data/cursor").asText();
        assertThat(newsroom.passerBy()
                        .get("/v1/changes?event=articleKilled&cursor=" + cursor)
                        .jsonPath()
                        .getString("items[0].cursor"))
                .isEqualTo(kill.json().at("/data/cursor").asText());

        Response rotated = agent.post(webhook + "/rotation", "{\"overlap\": \"PT1H\"}");
        String next = rotated.jsonPath().getString("secret");
        assertThat(agent.request().post(webhook + "/test").statusCode()).isEqualTo(202);
        await().until(() -> radio.taken.size() == 3);
        Receiver.Call test = radio.taken.get(2);
        assertThat(test.json().at("/type").asText()).isEqualTo("test");
        assertThat(test.headers().get("webhook-signature")).isEqualTo(signature(List.of(next, secret), test));

        assertThat(agent.post(webhook + "/replay", "{\"cursor\": \"" + cursor + "\"}")
                        .statusCode())
                .isEqualTo(200);
        await().until(() -> radio.taken.size() == 4);
        assertThat(radio.taken.get(3).json()).isEqualTo(kill.json());
        JsonPath log = agent.get(webhook + "/deliveries?limit=10").jsonPath();
        await().untilAsserted(() -> assertThat(agent.get(webhook + "/deliveries?state=delivered")
                        .jsonPath()
                        .getList("items"))
                .hasSize(4));
        assertThat(log.getString("items[1].lastAttempt.requestHead")).contains("webhook-signature: v1,");
        assertThat(agent.get(webhook + "/deliveries?state=delivered")
                        .jsonPath()
                        .getString("items[3].lastAttempt.responseHead"))
                .isEqualTo("HTTP/1.1 204 No Content");
    }

    private static String signature(List<String> secrets, Receiver.Call call) {
        return Signing.sign(
                secrets,
                call.headers().get("webhook-id"),
                Instant.ofEpochSecond(Long.parseLong(call.headers().get("webhook-timestamp"))),
                call.body());
    }

    @Test
    void a_partners_subscription_gets_what_the_partner_is_told() throws IOException {
        Receiver radio = receiver(Manner.TAKES);
        Response partner = agent.post("/manage/v1/partners", """
                {"name": "Told apart", "rules": [{"sources": ["nobody-at-all"]}]}""");
        assertThat(partner.statusCode()).as(partner.asString()).isEqualTo(201);
        String id = partner.path("id");
        Newsroom.refused(agent.post(WEBHOOKS, """
                {"name": "Nobody", "url": "%s", "partnerId": "00000000-0000-7000-8000-000000000000"}""".formatted(radio.url())), 400, "invalid-body");
        Response made = agent.post(WEBHOOKS, """
                {"name": "Theirs", "url": "%s", "partnerId": "%s"}""".formatted(radio.url(), id));
        assertThat(made.jsonPath().getString("partnerId")).isEqualTo(id);
        webhooks.add(WEBHOOKS + "/" + made.jsonPath().getString("id"));

        String story = published("Only in English");
        Response edited = agent.patch(
                "/manage/v1/partners/" + id,
                "{\"rules\": [{\"sources\": [\"harbour-wire\"]}]}",
                partner.header("ETag"));
        assertThat(edited.statusCode()).as(edited.asString()).isEqualTo(200);
        await().atMost(java.time.Duration.ofSeconds(20))
                .until(() -> radio.taken.stream().anyMatch(call -> of(call).equals("articlePublished " + story)));
        kill(story);
        await().until(() -> radio.taken.stream().anyMatch(call -> of(call).equals("articleKilled " + story)));
        assertThat(radio.taken.stream().filter(call -> of(call).endsWith(story)))
                .hasSize(2);
    }

    private static String of(Receiver.Call call) {
        return call.json().at("/type").asText() + " "
                + call.json().at("/data/resource/id").asText();
    }

    @Test
    void who_is_called_is_kept_like_everything_at_the_desk() throws IOException {
        Receiver radio = receiver(Manner.SAYS_GONE);
        String webhook = called(radio.url());
        Response read = agent.get(webhook);
        Response again = agent.put(webhook, read.asString(), read.header("ETag"));
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        refused(agent.put(webhook, read.asString(), read.header("ETag")), 412, "precondition-failed");
        refused(newsroom.editor("bo").get(WEBHOOKS), 403, "forbidden");
        refused(agent.get(WEBHOOKS + "/01a1ee9a-5b10-7a44-9c3e-1f2a3b4c5d6e"), 404, "webhook-not-found");
        refused(agent.post(WEBHOOKS, """
                {"name": "x", "url": "ftp://radio.example", "events": ["articleKiled"], "topics": ["no-such-topic"]}"""), 400, "invalid-body");
        assertThat(agent.get(WEBHOOKS).jsonPath().getList("items.id")).isNotEmpty();

        published("Nobody wants this");
        await().untilAsserted(() -> assertThat(agent.get(webhook).jsonPath().getString("pausedBecause"))
                .contains("410"));
        int calls = radio.calls.get();
        published("Nor this");
        radio.manner = Manner.TAKES;
        Response paused = agent.get(webhook);
        assertThat(radio.calls.get()).isEqualTo(calls);
        agent.put(webhook, paused.asString().replace("\"active\":false", "\"active\":true"), paused.header("ETag"));
        await().until(() -> radio.taken.size() == 2);
    }

    /** Nothing is lost, nothing leaks, and neither the desk nor the others notice. */
    @Test
    void the_worst_receivers_harm_nobody() throws IOException {
        for (int i = 0; i < 5; i++) {
            published("To get warm " + i);
        }
        long alone = medianOfPublishing(12);
        Receiver good = receiver(Manner.TAKES);
        Receiver inside = receiver(Manner.TAKES);
        Map<Manner, Receiver> bad = Map.of(
                Manner.HANGS, receiver(Manner.HANGS),
                Manner.RESETS, receiver(Manner.RESETS),
                Manner.FAILS, receiver(Manner.FAILS),
                Manner.REDIRECTS, receiver(Manner.REDIRECTS).redirectingTo(inside),
                Manner.NEVER_ENDS, receiver(Manner.NEVER_ENDS));
        called(good.url());
        bad.values().forEach(receiver -> called(receiver.url()));
        String inner = called("https://10.0.0.1/latest/meta-data");
        String loopback = called("http://[::1]:8080/");
        String story = published("Not for long");
        List<Long> late = new ArrayList<>();
        long beside = medianOfPublishing(12);
        for (int i = 0; i < 7; i++) {
            story = published("Not for long " + i);
            String id = story;
            long killing = System.nanoTime();
            kill(id);
            await().pollInterval(Duration.ofMillis(2)).until(() -> of(good, id).size() == 2);
            late.add(Duration.ofNanos(of(good, id).get(1).at() - killing).toMillis());
        }
        System.out.printf(
                "a story is published in %d ms beside nobody, in %d ms beside the worst receivers; a kill is at a good one after %d ms (medians)%n",
                alone, beside, median(late));
        assertThat(median(late)).isLessThan(300);
        assertThat(beside).isLessThan(2 * alone + 50);
        assertThat(inside.calls.get()).as("followed a redirection").isZero();
        assertThat(bad.get(Manner.NEVER_ENDS).bytesSent.get()).isLessThan(100_000_000);
        for (String closed : List.of(inner, loopback)) {
            await().untilAsserted(() -> assertThat(
                            agent.get(closed + "/deliveries?limit=100").asString())
                    .contains("Its address may not be called."));
        }

        bad.values().forEach(receiver -> receiver.manner = Manner.TAKES);
        List<String> expected = good.taken.stream().map(WebhookTest::cursor).toList();
        webhooks.forEach(this::resume);
        bad.values()
                .forEach(receiver -> await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> assertThat(receiver.taken.stream()
                                        .map(WebhookTest::cursor)
                                        .distinct()
                                        .toList())
                                .containsAll(expected)));
    }

    private static String cursor(Receiver.Call call) {
        return call.json().at("/data/cursor").asText();
    }

    /** What waits is sent at once. */
    private void resume(String webhook) {
        for (boolean active : new boolean[] {false, true}) {
            Response read = agent.get(webhook);
            agent.put(
                    webhook,
                    read.asString().replaceAll("\"active\":(true|false)", "\"active\":" + active),
                    read.header("ETag"));
        }
    }

    private static List<Receiver.Call> of(Receiver receiver, String story) {
        return receiver.taken.stream()
                .filter(call -> call.json().at("/data/resource/id").asText().equals(story))
                .toList();
    }

    private long medianOfPublishing(int times) {
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            published("One of many " + i);
            took.add(Duration.ofNanos(System.nanoTime() - began).toMillis());
        }
        return median(took);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private Receiver receiver(Manner manner) throws IOException {
        Receiver receiver = new Receiver(manner);
        receivers.add(receiver);
        return receiver;
    }

    private String called(String url) {
        Response made = agent.post(WEBHOOKS, "{\"name\": \"Receiver\", \"url\": \"%s\"}".formatted(url));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        String webhook = WEBHOOKS + "/" + made.jsonPath().getString("id");
        webhooks.add(webhook);
        return webhook;
    }

    private String published(String headline) {
        Response draft = editor.post("/manage/v1/articles", """
                {"language": "en", "headline": "%s", "source": {"name": "Harbour Wire"}, "body": {"text": "So it was said at the harbour."}}
                """.formatted(headline));
        String story = draft.jsonPath().getString("id");
        Response live = editor.put("/manage/v1/articles/" + story + "/publication", "{}", draft.header("ETag"));
        assertThat(live.statusCode()).as(live.asString()).isEqualTo(200);
        return story;
    }

    private void kill(String story) {
        String place = "/manage/v1/articles/" + story;
        Response killed = editor.put(
                place + "/withdrawal",
                "{\"kind\": \"kill\", \"reason\": \"It is wrong\", \"notice\": \"Taken back.\"}",
                editor.get(place).header("ETag"));
        assertThat(killed.statusCode()).as(killed.asString()).isEqualTo(200);
    }
}

package press.doorstep.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

/** Readers subscribe to feeds, say that they mean it, and are sent what is new. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class WebSubTest {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>; *rel=\"?(hub|self)\"?");
    private static int told;

    @Inject
    Newsroom newsroom;

    @Inject
    Subscriptions subscriptions;

    private Newsroom.Person ana;
    private Newsroom.Person reader;
    private String word;
    private String feed;

    @BeforeEach
    void somebody_writes_about_one_topic() {
        ana = newsroom.editor("ana");
        reader = newsroom.passerBy();
        word = "hub" + told++ + "x" + System.nanoTime() % 10_000;
        ana.post("/manage/v1/topics", "{\"names\": {\"en\": \"Quays %s\"}}".formatted(word));
        published("The first");
        feed = "/feeds/topics/quays-" + word + ".atom";
    }

    @Test
    void whoever_means_it_is_sent_the_feed_as_it_is_signed_and_no_more_often_than_need_be() throws Exception {
        try (Subscriber subscriber = new Subscriber("127.0.0.11")) {
            String self = self(feed);
            assertThat(reader.get(feed).asString()).contains("rel=\"hub\" href=\"" + hub(feed) + "\"");
            assertThat(ask("subscribe", self, subscriber.callback(), "hub.secret", "s3cret", "hub.lease_seconds", "5")
                            .statusCode())
                    .isEqualTo(202);
            await().until(() -> subscriptions.isHeld(self, subscriber.callback()));
            assertThat(subscriber.asked).hasSize(1);
            assertThat(subscriber.asked.get(0))
                    .containsEntry("feed", "7")
                    .containsEntry("hub.mode", "subscribe")
                    .containsEntry("hub.topic", self)
                    .containsEntry("hub.lease_seconds", "3600");
            assertThat(subscriber.sent).isEmpty();

            long began = System.nanoTime();
            for (int i = 0; i < 8; i++) {
                published("Number " + i);
            }
            await().until(() -> newest(subscriber).contains("Number 7"));
            Subscriber.Sent sent = subscriber.sent.get(subscriber.sent.size() - 1);
            Response live = reader.get(feed);
            assertThat(sent.text()).isEqualTo(live.asString());
            assertThat(sent.headers().getFirst("Content-Type")).isEqualTo(live.contentType());
            assertThat(sent.headers().getFirst("Link"))
                    .contains("<" + hub(feed) + ">; rel=\"hub\"", "<" + self + ">; rel=\"self\"");
            assertThat(sent.headers().getFirst("X-Hub-Signature")).isEqualTo("sha256=" + hmac("s3cret", sent.body()));
            long pauses = Duration.ofNanos(System.nanoTime() - began).toMillis() / 200;
            assertThat(subscriber.sent).hasSizeLessThanOrEqualTo((int) pauses + 2);

            published("Beside it", "other");
            subscriber.meansIt = false;
            ask("unsubscribe", self, subscriber.callback());
            await().until(() -> subscriber.asked.size() == 2);
            assertThat(subscriptions.isHeld(self, subscriber.callback())).isTrue();
            subscriber.meansIt = true;
            ask("unsubscribe", self, subscriber.callback());
            await().until(() -> !subscriptions.isHeld(self, subscriber.callback()));
            int before = subscriber.sent.size();
            published("Nobody is sent this");
            Thread.sleep(700);
            assertThat(subscriber.sent).hasSize(before);
        }
    }

    @Test
    void whoever_fails_gets_the_latest_later_and_whoever_is_gone_nothing_more() throws IOException {
        try (Subscriber failing = new Subscriber("127.0.0.12");
                Subscriber leaving = new Subscriber("127.0.0.13")) {
            String self = self(feed);
            for (Subscriber each : List.of(failing, leaving)) {
                ask("subscribe", self, each.callback());
                await().until(() -> subscriptions.isHeld(self, each.callback()));
            }
            failing.answersWith = 500;
            leaving.answersWith = 410;
            published("The second");
            await().until(() -> !failing.sent.isEmpty() && !subscriptions.isHeld(self, leaving.callback()));
            published("The third");
            failing.answersWith = 202;
            await().atMost(Duration.ofSeconds(20)).until(() -> newest(failing).contains("The third"));
            assertThat(failing.sent.get(0).headers()).doesNotContainKey("X-Hub-Signature");
            assertThat(leaving.sent).hasSize(1);
        }
    }

    @Test
    void when_there_is_no_such_feed_any_more_subscribers_are_told() throws IOException {
        Response speaker = ana.post(
                "/manage/v1/speakers", "{\"kind\": \"person\", \"names\": {\"en\": \"Runa %s\"}}".formatted(word));
        String words = "We build the quay of " + word + " this year";
        String story = published(
                "Said",
                "\"body\": {\"text\": \"“%1$s,” said Runa.\"}, \"quotations\": [{\"speaker\": \"%2$s\", \"text\": \"%1$s\"}]"
                        .formatted(words, speaker.<String>path("slug")),
                "x");
        try (Subscriber subscriber = new Subscriber("127.0.0.14")) {
            String self = self("/feeds/speakers/" + speaker.path("slug") + ".json");
            ask("subscribe", self, subscriber.callback());
            await().until(() -> subscriptions.isHeld(self, subscriber.callback()));
            ana.put(
                    "/manage/v1/articles/" + story + "/withdrawal",
                    "{\"kind\": \"kill\", \"reason\": \"It is wrong\"}",
                    ana.get("/manage/v1/articles/" + story).header("ETag"));
            await().until(() -> subscriber.asked.size() == 2);
            assertThat(subscriber.asked.get(1))
                    .containsEntry("hub.mode", "denied")
                    .containsEntry("hub.topic", self)
                    .containsKey("hub.reason");
            assertThat(subscriptions.isHeld(self, subscriber.callback())).isFalse();
            assertThat(subscriber.sent).noneMatch(sent -> sent.text().contains(words));
        }
    }

    @Test
    void what_is_no_feed_of_ours_is_refused_and_nobody_is_called_who_must_not_be() throws Exception {
        String self = self(feed);
        String callback = "http://127.0.0.15:9/";
        refused(ask("subscribe", "https://elsewhere.example/feed", callback), 400, "invalid-parameter");
        refused(ask("subscribe", self + "?cursor=abc", callback), 400, "invalid-parameter");
        refused(ask("subscribe", self.replace(".atom", ".pdf"), callback), 400, "invalid-parameter");
        refused(ask("subscribe", self + "?limit=5&content=full", callback), 400, "invalid-parameter");
        refused(ask("publish", self, callback), 400, "invalid-parameter");
        refused(ask("subscribe", self, "ftp://127.0.0.15/"), 400, "invalid-parameter");
        refused(ask("subscribe", self, callback + "#here"), 400, "invalid-parameter");
        refused(ask("subscribe", self, callback, "hub.secret", "x".repeat(200)), 400, "invalid-parameter");
        refused(ask("subscribe", self, callback, "hub.lease_seconds", "-1"), 400, "invalid-parameter");
        refused(form(Map.of("hub.mode", "subscribe")).post("/websub"), 400, "invalid-parameter");

        try (Subscriber liar = new Subscriber("127.0.0.16")) {
            liar.meansIt = false;
            ask("subscribe", self, liar.callback());
            await().until(() -> liar.asked.size() == 1);
            // Nobody asks a callback about what it has no part in.
            ask("unsubscribe", self, liar.callback());
            for (String closed : List.of("http://10.0.0.1/", "http://[::1]:9/", "https://169.254.169.254/")) {
                assertThat(ask("subscribe", self, closed).statusCode()).isEqualTo(202);
            }
            Thread.sleep(500);
            assertThat(liar.asked).hasSize(1);
            assertThat(subscriptions.isHeld(self, liar.callback())).isFalse();
            assertThat(subscriptions.isHeld(self, "http://10.0.0.1/")).isFalse();
            for (int i = 1; i < 12; i++) {
                ask("subscribe", self, liar.callback() + i);
            }
            refused(ask("subscribe", self, liar.callback() + "more"), 429, "too-many-subscriptions");
        }
    }

    private Response ask(String mode, String topic, String callback, String... more) {
        RequestSpecification form = form(
                Map.of("hub.mode", mode, "hub.topic", topic, "hub.callback", callback, "hub.unknown", "passed over"));
        for (int i = 0; i < more.length; i += 2) {
            form.formParam(more[i], more[i + 1]);
        }
        return form.post("/websub");
    }

    private RequestSpecification form(Map<String, String> members) {
        RequestSpecification form = reader.request()
                .urlEncodingEnabled(true)
                .contentType("application/x-www-form-urlencoded;charset=UTF-8");
        members.forEach(form::formParam);
        return form;
    }

    private String self(String path) {
        return link(path, "self");
    }

    private String hub(String path) {
        return link(path, "hub");
    }

    private String link(String path, String relation) {
        Matcher link = LINK.matcher(String.join(", ", reader.get(path).headers().getValues("Link")));
        while (link.find()) {
            if (link.group(2).equals(relation)) {
                return link.group(1);
            }
        }
        throw new AssertionError("No rel=" + relation);
    }

    private static String newest(Subscriber subscriber) {
        return subscriber.sent.isEmpty()
                ? ""
                : subscriber.sent.get(subscriber.sent.size() - 1).text();
    }

    private static String hmac(String secret, byte[] body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private String published(String headline) {
        return published(headline, "\"body\": {\"text\": \"So it was said at the harbour.\"}", "quays-" + word);
    }

    private void published(String headline, String unused) {
        published(headline, "\"body\": {\"text\": \"So it was said elsewhere.\"}", unused);
    }

    private String published(String headline, String members, String topic) {
        String topics = topic.startsWith("quays") ? "\"topics\": [\"" + topic + "\"], " : "";
        Response draft = ana.post(
                "/manage/v1/articles",
                "{\"language\": \"en\", \"headline\": \"%s of %s\", %s%s}".formatted(headline, word, topics, members));
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        String story = draft.path("id");
        Response live = ana.put("/manage/v1/articles/" + story + "/publication", "{}", draft.header("ETag"));
        assertThat(live.statusCode()).as(live.asString()).isEqualTo(200);
        return story;
    }
}

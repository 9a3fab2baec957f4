package press.doorstep.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.Contract;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PreviewsTest {

    private static final String ARTICLES = "/manage/v1/articles";
    private static final String PREVIEWS = "/manage/v1/previews/";

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    private Person ana;
    private Person friend;

    @BeforeEach
    void ana_has_a_key_and_her_friend_has_none() {
        ana = newsroom.editor("ana");
        friend = newsroom.passerBy();
    }

    @Test
    void a_link_shows_the_draft_as_it_will_be_delivered_and_follows_it() {
        Response draft = quoting();
        Response preview = previewing(draft, Map.of());
        assertThat(preview.header("Location")).isEqualTo(preview.path("url"));
        assertThat(Duration.between(Instant.parse(preview.path("createdAt")), Instant.parse(preview.path("expiresAt"))))
                .isEqualTo(Duration.ofDays(1));
        Response shown = shown(preview);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.header("X-Robots-Tag")).contains("noindex");
        assertThat(Contract.faults("/components/schemas/Article", shown.asString(), false))
                .isEmpty();
        assertThat(shown.<String>path("quotations[0].speaker.name")).startsWith("Vera");
        assertThat(shown.<String>path("topics[0].name")).startsWith("Secret");
        assertThat(shown.<String>path("body.blocks[0].marks[0].type")).isEqualTo("quotation");
        assertThat(shown.<Integer>path("version")).isEqualTo(1);
        changes(draft, "{\"headline\": \"Edited\"}", draft.header("ETag"));
        assertThat(shown(preview).<String>path("headline")).isEqualTo("Edited");
        assertThat(friend.get(preview.path("url") + "?bodyFormat=html&fields=body")
                        .asString())
                .startsWith("{\"body\":{\"format\":\"html\"");
        refused(friend.get("/v1/articles/" + draft.path("id")), 404, "article-not-found");
        refused(friend.get("/v1/speakers/" + shown.path("quotations[0].speaker.id")), 404, "speaker-not-found");
        assertThat(ana.get(path(draft)).<Integer>path("revision")).isEqualTo(2);
    }

    @Test
    void a_preview_is_what_publishing_then_delivers() {
        Response draft = quoting();
        String previewed = shown(previewing(draft, Map.of())).asString();
        publishes(draft, Map.of(), draft.header("ETag"));
        String times = "\"(publishedAt|updatedAt)\":\"[^\"]+\"";
        assertThat(friend.get("/v1/articles/" + draft.path("id")).asString().replaceAll(times, ""))
                .isEqualTo(previewed.replaceAll(times, ""));
    }

    @Test
    void a_change_to_public_words_shows_in_the_preview_alone() {
        Response draft = quoting();
        Response live = publishes(draft, Map.of(), draft.header("ETag"));
        String quotation = live.path("quotations[0].id");
        changes(draft, """
                {"quotations": [{"id": "%s", "text": "We keep it open", "occasion": "a secret occasion", "saidBy": "somebody"}]}
                """.formatted(quotation), live.header("ETag"));
        Response shown = shown(previewing(draft, Map.of()));
        assertThat(shown.<String>path("quotations[0].occasion")).isEqualTo("a secret occasion");
        assertThat(shown.<String>path("quotations[0].saidBy")).isEqualTo("somebody");
        assertThat(shown.<Object>path("quotations[0].speaker")).isNull();
        assertThat(friend.get("/v1/quotations/" + quotation).asString()).doesNotContain("secret occasion");
    }

    @Test
    void a_link_that_shows_nothing_says_nothing_of_why() {
        Response draft = story();
        Response revoked = previewing(draft, Map.of());
        String address = path(draft) + "/previews/" + revoked.path("id");
        assertThat(ana.delete(address, null).statusCode()).isEqualTo(204);
        assertThat(ana.delete(address, null).statusCode()).isEqualTo(204);
        Response expired = previewing(draft, Map.of("expiresIn", "PT1M"));
        expire(expired.path("id"));
        String first = null;
        for (String link :
                List.of(revoked.path("url"), expired.path("url"), PREVIEWS + "x", PREVIEWS + "A".repeat(76))) {
            Response answer = friend.get(link);
            refused(answer, 404, "preview-not-found");
            String body = answer.asString().replaceAll("\"traceId\":\"[^\"]+\"", "");
            assertThat(body).isEqualTo(first == null ? body : first);
            first = body;
        }
        List<String> urls = ana.get(path(draft) + "/previews").path("items.url");
        assertThat(urls).containsExactly(null, null);
        refused(ana.delete(path(story()) + "/previews/" + revoked.path("id"), null), 404, "preview-not-found");
    }

    @Test
    void no_change_of_a_link_leads_to_another_draft() {
        Response one = previewing(story(), Map.of());
        Response other = previewing(story(), Map.of());
        byte[] mine = bytes(one);
        byte[] theirs = bytes(other);
        List<byte[]> attempts = new ArrayList<>();
        for (int from = 0; from < mine.length; from += 2) {
            for (int to : new int[] {17, 25, 57}) {
                attempts.add(spliced(mine, theirs, from, Math.max(from + 1, to)));
            }
        }
        Random chance = new Random(7);
        for (int i = 0; i < 100; i++) {
            byte[] flipped = mine.clone();
            flipped[chance.nextInt(flipped.length)] ^= (byte) (1 << chance.nextInt(8));
            attempts.add(flipped);
        }
        int refusals = 0;
        for (byte[] attempt : attempts) {
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(attempt);
            boolean whole = List.of(one, other).stream()
                    .anyMatch(known -> known.<String>path("url").endsWith(text));
            assertThat(friend.get(PREVIEWS + text).statusCode()).isEqualTo(whole ? 200 : 404);
            refusals += whole ? 0 : 1;
        }
        assertThat(refusals).isGreaterThan(150);
    }

    @Test
    void at_a_time_to_come_it_shows_what_is_scheduled() {
        Response draft = story();
        Response then = previewing(draft, Map.of("at", "2998-01-01T00:00:00Z"));
        refused(friend.get(then.path("url")), 404, "article-not-public-then");
        Response scheduled = publishes(draft, Map.of("at", "2998-01-01T00:00:00Z"), draft.header("ETag"));
        assertThat(shown(then).<String>path("publishedAt")).isEqualTo("2998-01-01T00:00:00.000Z");
        Response before = previewing(draft, Map.of("at", "2997-12-31T00:00:00Z"));
        refused(friend.get(before.path("url")), 404, "article-not-public-then");
        Response planned = ana.put(
                path(draft) + "/withdrawal",
                Map.of("at", "2998-02-01T00:00:00Z", "notice", "Its time is up."),
                scheduled.header("ETag"));
        assertThat(planned.statusCode()).isEqualTo(200);
        assertThat(shown(then).statusCode()).isEqualTo(200);
        Response behind = previewing(draft, Map.of("at", "2998-02-01T00:00:00Z"));
        assertThat(refused(friend.get(behind.path("url")), 410, "article-gone-then")
                        .getString("notice"))
                .isEqualTo("Its time is up.");
        assertThat(shown(previewing(draft, Map.of())).statusCode()).isEqualTo(200);
    }

    @Test
    void before_a_newer_draft_is_due_the_published_story_is_shown() {
        Response draft = story();
        Response live = publishes(draft, Map.of(), draft.header("ETag"));
        Response newer = changes(draft, "{\"headline\": \"Newer\"}", live.header("ETag"));
        publishes(draft, Map.of("at", "2998-01-01T00:00:00Z"), newer.header("ETag"));
        assertThat(shown(previewing(draft, Map.of("at", "2997-01-01T00:00:00Z")))
                        .asString())
                .isEqualTo(friend.get("/v1/articles/" + draft.path("id")).asString());
        assertThat(shown(previewing(draft, Map.of("at", "2998-01-01T00:00:00Z")))
                        .<String>path("headline"))
                .isEqualTo("Newer");
    }

    @Test
    void links_are_given_out_by_those_who_write_and_for_a_month_at_most() {
        Response draft = story();
        String preview = path(draft) + "/preview";
        for (String duration : List.of("PT1S", "P31D", "tomorrow", "-PT1H", "P9999999999999D")) {
            refused(ana.post(preview, Map.of("expiresIn", duration)), 400, "invalid-body");
        }
        refused(ana.post(preview, Map.of("at", "2020-01-01T00:00:00Z")), 400, "invalid-body");
        refused(newsroom.person("rea", "content:read").post(preview, Map.of()), 403, "forbidden");
        refused(ana.post(ARTICLES + "/nothing-there/preview", Map.of()), 404, "desk-article-not-found");
        Response withoutBody = ana.request().contentType("application/json").post(preview);
        assertThat(withoutBody.statusCode()).isEqualTo(201);
        assertThat(ana.get(path(draft) + "/previews?limit=1").<List<String>>path("items.id"))
                .containsExactly(withoutBody.<String>path("id"));
        Response live = publishes(draft, Map.of(), draft.header("ETag"));
        Response link = previewing(draft, Map.of());
        ana.put(path(draft) + "/withdrawal", Map.of("kind", "kill"), live.header("ETag"));
        refused(friend.get(link.path("url")), 410, "article-gone-then");
        refused(ana.post(preview, Map.of()), 409, "article-killed");
    }

    private Response story() {
        return created(ARTICLES, Map.of("language", "en", "headline", "A draft", "body", Map.of("text", "Words.")));
    }

    private Response quoting() {
        String unique = UUID.randomUUID().toString().substring(24);
        String speaker = created("/manage/v1/speakers", Map.of("names", Map.of("en", "Vera " + unique)))
                .path("slug");
        String topic = created("/manage/v1/topics", Map.of("names", Map.of("en", "Secret " + unique)))
                .path("slug");
        return created(
                ARTICLES,
                Map.of(
                        "language",
                        "en",
                        "headline",
                        "A draft",
                        "body",
                        Map.of("text", "«We keep it open», she said."),
                        "topics",
                        List.of(topic),
                        "quotations",
                        List.of(Map.of("speaker", speaker, "text", "We keep it open"))));
    }

    private Response created(String path, Object body) {
        Response made = ana.post(path, body);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made;
    }

    private Response publishes(Response story, Object body, String etag) {
        Response published = ana.put(path(story) + "/publication", body, etag);
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
        return published;
    }

    private Response changes(Response story, String patch, String etag) {
        Response changed = ana.patch(path(story), patch, etag);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        return changed;
    }

    private Response previewing(Response story, Object body) {
        return created(path(story) + "/preview", body);
    }

    private Response shown(Response preview) {
        Response shown = friend.get(preview.path("url"));
        assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(200);
        return shown;
    }

    private static String path(Response story) {
        return ARTICLES + "/" + story.path("id");
    }

    private static byte[] bytes(Response preview) {
        return Base64.getUrlDecoder().decode(preview.<String>path("url").substring(PREVIEWS.length()));
    }

    private static byte[] spliced(byte[] mine, byte[] theirs, int from, int to) {
        byte[] spliced = mine.clone();
        System.arraycopy(theirs, from, spliced, from, to - from);
        return spliced;
    }

    private void expire(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update desk.preview set expires_at = now() - interval '1 second' where id = ?::uuid")) {
            statement.setString(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

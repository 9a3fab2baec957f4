package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.article.Desk.expect;
import static press.doorstep.article.Desk.quoting;
import static press.doorstep.article.Desk.seen;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

/** Two names made one, and told apart again: what the desk says, and what readers see. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class MergedNamesTest {

    private static final String SPEAKERS = "/manage/v1/speakers/";
    private static final String TOPICS = "/manage/v1/topics/";
    private static final String AUTHORS = "/manage/v1/authors/";

    @Inject
    Newsroom newsroom;

    private Person ana;
    private Desk desk;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
        desk = new Desk(ana);
    }

    @Test
    void a_merged_speaker_is_the_survivor_for_readers_filters_and_the_desk() {
        String going = desk.speaker(unique("Going"));
        String staying = desk.speaker(unique("Staying"));
        Response first = quotes(going, "We keep the bridge open whatever the weather");
        Response second = quotes(staying, "The ferry sails at dawn as it always has");
        String id = ana.get(SPEAKERS + going).path("id");

        Response merged = expect(200, post(SPEAKERS + going + "/merge", Map.of("into", staying), "\"r1\""));

        assertThat(merged.<String>path("slug")).isEqualTo(staying);
        assertThat(merged.<List<String>>path("aliases")).hasSize(1);
        assertThat(ana.get(SPEAKERS + id).<String>path("slug")).isEqualTo(staying);
        assertThat(ana.get(SPEAKERS + "?limit=100").<List<String>>path("items.slug"))
                .doesNotContain(going);
        assertThat(desk.reads(first).<String>path("quotations[0].speaker")).isEqualTo(staying);
        soon(() -> {
            for (String reference : List.of(staying, going, id)) {
                assertThat(seen("/v1/quotations?speaker=" + reference).<List<String>>path("items.text"))
                        .hasSize(2);
                assertThat(seen("/v1/articles?speaker=" + reference).<List<String>>path("items.id"))
                        .containsExactlyInAnyOrder(first.path("id"), second.path("id"));
            }
            assertThat(Desk.live(first).<String>path("quotations[0].speaker.slug"))
                    .isEqualTo(staying);
        });
        for (String reference : List.of(going, id)) {
            Response moved = seen("/v1/speakers/" + reference);
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.header("Location")).endsWith("/v1/speakers/" + staying);
        }
        soon(() -> assertThat(seen("/v1/speakers/" + staying).<Integer>path("quotationsCount"))
                .isEqualTo(2));
    }

    @Test
    void what_was_published_before_names_the_survivor_when_it_is_published_again() {
        String going = desk.speaker(unique("Going"));
        String staying = desk.speaker(unique("Staying"));
        Response story = quotes(going, "Nothing of this was ever agreed in writing");
        expect(200, post(SPEAKERS + going + "/merge", Map.of("into", staying), "\"r1\""));
        Response again = desk.publishes(desk.patches(desk.reads(story), "{\"headline\": \"Another headline\"}"));
        assertThat(again.<String>path("quotations[0].speaker")).isEqualTo(staying);
        assertThat(Desk.live(story).<String>path("quotations[0].speaker.slug")).isEqualTo(staying);
        Response fresh = quotes(going, "A draft may still say the old name here");
        assertThat(Desk.live(fresh).<String>path("quotations[0].speaker.slug")).isEqualTo(staying);
    }

    @Test
    void a_merge_of_nothing_or_of_something_gone_is_refused() {
        String one = desk.speaker(unique("One"));
        String other = desk.speaker(unique("Other"));
        String third = desk.speaker(unique("Third"));
        String merge = SPEAKERS + one + "/merge";
        refused(post(merge, Map.of("into", other), null), 428, "precondition-required");
        refused(post(merge, Map.of("into", other), "\"r2\""), 412, "precondition-failed");
        refused(post(merge, Map.of("into", one), "\"r1\""), 422, "speaker-merged-with-itself");
        refused(post(merge, Map.of("into", "nobody-at-all"), "\"r1\""), 400, "invalid-body");
        refused(post(merge, Map.of(), "\"r1\""), 400, "invalid-body");
        refused(post(SPEAKERS + "nobody-at-all/merge", Map.of("into", one), "\"r1\""), 404, "desk-speaker-not-found");
        expect(200, post(merge, Map.of("into", other), "\"r1\""));
        assertThat(refused(post(merge, Map.of("into", other), "*"), 409, "speaker-merged")
                        .getString("into"))
                .isEqualTo(other);
        refused(post(SPEAKERS + third + "/merge", Map.of("into", one), "\"r1\""), 409, "speaker-merged");
        refused(ana.patch(SPEAKERS + one, "{\"sortName\": \"X\"}", "*"), 409, "speaker-merged");
        refused(ana.delete(SPEAKERS + one, "*"), 409, "speaker-merged");
    }

    @Test
    void a_speaker_merged_by_mistake_comes_back_with_what_came_with_the_merge() {
        String going = desk.speaker(unique("Going"));
        String staying = desk.speaker(unique("Staying"));
        Response first = quotes(going, "The harbour belongs to those who work in it");
        quotes(staying, "Nobody asked the people on the island at all");
        expect(200, ana.patch(SPEAKERS + going, "{\"tenures\": [{\"title\": {\"en\": \"Mayor\"}}]}", "\"r1\""));
        expect(200, post(SPEAKERS + going + "/merge", Map.of("into", staying), "\"r2\""));
        Response later = quotes(going, "This was said after the two had become one");
        soon(() -> assertThat(Desk.live(first).<String>path("quotations[0].speaker.slug"))
                .isEqualTo(staying));
        Response before = ana.get(SPEAKERS + staying);
        assertThat(before.<List<String>>path("tenures.title.en")).containsExactly("Mayor");

        Response split =
                expect(201, post(SPEAKERS + staying + "/split", Map.of("merged", going), before.header("ETag")));

        assertThat(split.<String>path("speaker.slug")).isEqualTo(going);
        assertThat(split.<List<Object>>path("remaining.tenures")).isEmpty();
        assertThat(split.<List<Object>>path("remaining.aliases")).isEmpty();
        assertThat(split.<Integer>path("quotations")).isEqualTo(1);
        soon(() -> {
            assertThat(Desk.live(first).<String>path("quotations[0].speaker.slug"))
                    .isEqualTo(going);
            assertThat(seen("/v1/speakers/" + going).statusCode()).isEqualTo(200);
            assertThat(seen("/v1/quotations?speaker=" + going).<List<String>>path("items.text"))
                    .hasSize(1);
            assertThat(seen("/v1/quotations?speaker=" + staying).<List<String>>path("items.text"))
                    .hasSize(2);
        });
        assertThat(seen("/v1/speakers/" + split.path("speaker.id")).<String>path("slug"))
                .isEqualTo(going);
        assertThat(Desk.live(later).<String>path("quotations[0].speaker.slug")).isEqualTo(staying);
        refused(
                post(SPEAKERS + staying + "/split", Map.of("merged", going), split.path("remaining.revision")),
                422,
                "speaker-not-merged");
    }

    @Test
    void words_of_somebody_else_are_given_to_a_new_speaker() {
        String name = desk.speaker(unique("Namesake"));
        Response theirs = quotes(name, "Only one of the two ever said this much");
        Response stays = quotes(name, "And this is what the other one had said");
        Map<String, Object> newcomer = Map.of("names", Map.of("en", unique("Newcomer")));
        String quotation = theirs.path("quotations[0].id");
        String split = SPEAKERS + name + "/split";
        refused(post(split, Map.of("speaker", newcomer), "\"r1\""), 400, "invalid-body");
        refused(post(split, Map.of(), "\"r1\""), 400, "invalid-body");
        var foreign = refused(
                post(split, Map.of("speaker", newcomer, "quotations", List.of(quotation, "no-such")), "\"r1\""),
                400,
                "invalid-body");
        assertThat(foreign.getString("errors[0].pointer")).isEqualTo("/quotations/1");
        Response done =
                expect(201, post(split, Map.of("speaker", newcomer, "quotations", List.of(quotation)), "\"r1\""));
        soon(() -> assertThat(Desk.live(theirs).<String>path("quotations[0].speaker.slug"))
                .isEqualTo(done.path("speaker.slug")));
        assertThat(Desk.live(stays).<String>path("quotations[0].speaker.slug")).isEqualTo(name);
    }

    @Test
    void merges_follow_each_other_and_come_apart_one_by_one() {
        String a = desk.speaker(unique("A"));
        String b = desk.speaker(unique("B"));
        String c = desk.speaker(unique("C"));
        quotes(a, "These words are of the very first of them");
        quotes(b, "These words are of the second of the three");
        quotes(c, "These words are of the third and last one");
        expect(200, post(SPEAKERS + a + "/merge", Map.of("into", b), "\"r1\""));
        expect(200, post(SPEAKERS + b + "/merge", Map.of("into", c), "*"));
        assertThat(ana.get(SPEAKERS + a).<String>path("slug")).isEqualTo(c);
        soon(() -> assertThat(seen("/v1/quotations?speaker=" + a).<List<String>>path("items.text"))
                .hasSize(3));
        Response split = expect(201, post(SPEAKERS + c + "/split", Map.of("merged", b), "*"));
        assertThat(split.<Integer>path("quotations")).isEqualTo(2);
        assertThat(ana.get(SPEAKERS + a).<String>path("slug")).isEqualTo(b);
        soon(() -> assertThat(seen("/v1/speakers/" + a).header("Location")).endsWith(b));
    }

    @Test
    void two_merges_that_cross_leave_one_speaker() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 4; round++) {
            String one = desk.speaker(unique("One"));
            String other = desk.speaker(unique("Other"));
            Future<Response> there =
                    desks.submit(() -> post(SPEAKERS + one + "/merge", Map.of("into", other), "\"r1\""));
            Future<Response> back =
                    desks.submit(() -> post(SPEAKERS + other + "/merge", Map.of("into", one), "\"r1\""));
            List<Integer> statuses =
                    new ArrayList<>(List.of(there.get().statusCode(), back.get().statusCode()));
            statuses.sort(null);
            assertThat(statuses).containsExactly(200, 409);
            assertThat(ana.get(SPEAKERS + one).<String>path("id"))
                    .isEqualTo(ana.get(SPEAKERS + other).path("id"));
        }
        desks.shutdown();
    }

    @Test
    void a_story_published_while_its_speaker_is_merged_names_the_survivor_in_the_end() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(2);
        Map<String, Response> survivors = new HashMap<>();
        for (int round = 0; round < 8; round++) {
            String going = desk.speaker(unique("Going"));
            String staying = desk.speaker(unique("Staying"));
            String words = unique("We will see what becomes of all this");
            Future<Response> published = desks.submit(() -> quotes(going, words));
            Future<Response> merged =
                    desks.submit(() -> post(SPEAKERS + going + "/merge", Map.of("into", staying), "\"r1\""));
            expect(200, merged.get());
            survivors.put(staying, published.get());
        }
        desks.shutdown();
        survivors.forEach((staying, story) -> {
            soon(() -> assertThat(Desk.live(story).<String>path("quotations[0].speaker.slug"))
                    .isEqualTo(staying));
            assertThat(desk.reads(story).<String>path("quotations[0].speaker")).isEqualTo(staying);
        });
    }

    @Test
    void an_import_that_still_knows_the_old_speaker_finds_the_survivor_and_leaves_it_as_it_is() {
        String going = desk.speaker(unique("Going"));
        String staying = desk.speaker(unique("Staying"));
        expect(200, post(SPEAKERS + going + "/merge", Map.of("into", staying), "\"r1\""));
        String names = ana.get(SPEAKERS + staying).jsonPath().getString("names.en");
        String slug = unique("imported");
        String lines = """
                {"kind": "speaker", "slug": "%1$s", "names": {"en": "Quite another"}}
                {"kind": "article", "slug": "%2$s", "language": "en", "headline": "H", "body": {"text": "«We were not asked about this at all», she said."}, \
                "quotations": [{"speaker": "%1$s", "form": "direct", "text": "We were not asked about this at all"}], "state": "published"}
                """.formatted(going, slug);
        Response accepted = expect(
                202,
                ana.request()
                        .contentType("application/x-ndjson")
                        .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post("/manage/v1/imports"));
        String job = accepted.header("Location");
        await().atMost(Duration.ofSeconds(30)).until(() -> ana.get(job).<Object>path("finishedAt") != null);
        assertThat(ana.get(job).<Integer>path("warned")).isEqualTo(1);
        assertThat(ana.get(SPEAKERS + staying).jsonPath().getString("names.en")).isEqualTo(names);
        assertThat(seen("/v1/articles/" + slug).<String>path("quotations[0].speaker.slug"))
                .isEqualTo(staying);
    }

    @Test
    void a_merged_topic_gives_its_stories_and_narrower_topics_to_the_survivor() {
        String top = desk.topic(unique("Top"));
        String going = desk.topic(unique("Going"));
        String staying = desk.topic(unique("Staying"));
        String narrow = desk.topic(unique("Narrow"));
        expect(200, post(TOPICS + narrow + "/move", Map.of("broader", going), "\"r1\""));
        expect(200, post(TOPICS + staying + "/move", Map.of("broader", top), "\"r1\""));
        Response had = under(going);
        Response both = under(going, staying);
        Response below = under(narrow);
        String id = ana.get(TOPICS + going).path("id");

        expect(200, post(TOPICS + going + "/merge", Map.of("into", staying), "*"));

        for (String reference : List.of(going, id, staying, top)) {
            assertThat(seen("/v1/articles?topic=" + reference).<List<String>>path("items.id"))
                    .as(reference)
                    .containsExactlyInAnyOrder(had.path("id"), both.path("id"), below.path("id"));
        }
        assertThat(seen("/v1/articles?topic.exact=true&topic=" + going).<List<String>>path("items.id"))
                .containsExactlyInAnyOrder(had.path("id"), both.path("id"));
        assertThat(seen("/v1/topics/" + id).header("Location")).endsWith("/v1/topics/" + staying);
        assertThat(seen("/v1/topics/" + going).header("Location")).endsWith("/v1/topics/" + staying);
        for (Response story : List.of(had, both)) {
            assertThat(Desk.live(story).<List<String>>path("topics.slug")).containsExactly(staying);
            assertThat(desk.reads(story).<List<String>>path("topics")).containsExactly(staying);
        }
        assertThat(seen("/v1/topics?limit=100").<List<String>>path("items.slug"))
                .doesNotContain(going);
        assertThat(ana.get(TOPICS + narrow).<String>path("broader")).isEqualTo(staying);
        soon(() -> assertThat(seen("/v1/topics/" + staying).<Integer>path("articlesCount"))
                .isEqualTo(3));
        soon(() -> assertThat(
                        seen("/v1/articles?topic=" + staying + "&count=exact").<Integer>path("page.total"))
                .isEqualTo(3));
    }

    @Test
    void topics_are_not_merged_into_themselves_nor_into_what_stands_below_them() {
        String top = desk.topic(unique("Top"));
        String low = desk.topic(unique("Low"));
        expect(200, post(TOPICS + low + "/move", Map.of("broader", top), "\"r1\""));
        refused(post(TOPICS + top + "/merge", Map.of("into", low), "\"r1\""), 422, "topic-below-itself");
        refused(post(TOPICS + top + "/merge", Map.of("into", top), "\"r1\""), 422, "topic-merged-with-itself");
        refused(post(TOPICS + top + "/merge", Map.of("into", "no-such"), "\"r1\""), 400, "invalid-body");
        refused(post(TOPICS + top + "/move", Map.of("broader", low), "\"r1\""), 422, "topic-below-itself");
        refused(post(TOPICS + low + "/move", Map.of(), null), 428, "precondition-required");
        expect(200, post(TOPICS + low + "/merge", Map.of("into", top), "*"));
        refused(post(TOPICS + low + "/move", Map.of(), "*"), 409, "topic-merged");
        refused(post(TOPICS + low + "/merge", Map.of("into", top), "*"), 409, "topic-merged");
        refused(ana.patch(TOPICS + low, "{}", "*"), 409, "topic-merged");
    }

    @Test
    void two_topic_merges_that_cross_leave_one_topic() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 4; round++) {
            String one = desk.topic(unique("One"));
            String other = desk.topic(unique("Other"));
            Response story = under(one);
            Future<Response> there = desks.submit(() -> post(TOPICS + one + "/merge", Map.of("into", other), "\"r1\""));
            Future<Response> back = desks.submit(() -> post(TOPICS + other + "/merge", Map.of("into", one), "\"r1\""));
            List<Integer> statuses =
                    new ArrayList<>(List.of(there.get().statusCode(), back.get().statusCode()));
            statuses.sort(null);
            assertThat(statuses).containsExactly(200, 409);
            String survivor = ana.get(TOPICS + one).path("slug");
            assertThat(Desk.live(story).<List<String>>path("topics.slug")).containsExactly(survivor);
        }
        desks.shutdown();
    }

    @Test
    void a_merged_author_has_signed_as_the_survivor() {
        String going = desk.author(unique("Going"));
        String staying = desk.author(unique("Staying"));
        Map<String, Object> signed = story(unique("Signed"), "x");
        signed.put("byline", List.of(Map.of("author", going, "name", "As printed")));
        Response story = desk.publishes(desk.creates(signed));
        refused(post(AUTHORS + going + "/merge", Map.of("into", going), "\"r1\""), 422, "author-merged-with-itself");
        expect(200, post(AUTHORS + going + "/merge", Map.of("into", staying), "\"r1\""));
        refused(ana.delete(AUTHORS + going, "*"), 409, "author-merged");
        soon(() -> assertThat(Desk.live(story).<String>path("byline[0].author.slug"))
                .isEqualTo(staying));
        assertThat(Desk.live(story).<String>path("byline[0].name")).isEqualTo("As printed");
        assertThat(seen("/v1/authors/" + going).header("Location")).endsWith("/v1/authors/" + staying);
        assertThat(seen("/v1/articles?author=" + going).<List<String>>path("items.id"))
                .containsExactly(story.<String>path("id"));
    }

    @Test
    void an_office_is_added_changed_and_removed_and_the_role_of_the_day_follows() {
        String mayor = desk.speaker(unique("Mayor"));
        Map<String, Object> body = quoting(
                story(unique("Roles"), "«We open the lane on Monday morning», the mayor said."),
                Map.of(
                        "speaker",
                        mayor,
                        "text",
                        "We open the lane on Monday morning",
                        "saidOn",
                        "2022-05-01",
                        "rolePrinted",
                        "Mayor of Lindvik"));
        Response story = desk.publishes(desk.creates(body));
        String tenures = SPEAKERS + mayor + "/tenures";
        Response added = expect(201, post(tenures, office("Mayor", "2021-01-01", "2022-12-31"), "\"r1\""));
        assertThat(added.header("ETag")).isEqualTo("\"r2\"");
        soon(() -> assertThat(Desk.live(story).<String>path("quotations[0].speaker.role.title"))
                .isEqualTo("Mayor"));
        refused(post(tenures, office("Mayor", "2022-12-01", "2023-12-31"), "\"r2\""), 400, "invalid-body");
        expect(201, post(tenures, office("Mayor", "2022-12-31", "2023-12-31"), "\"r2\""));
        expect(201, post(tenures, office("Chair", "2022-02-01", "2022-12-31"), "\"r3\""));
        soon(() -> assertThat(Desk.live(story).<String>path("quotations[0].speaker.role.title"))
                .isEqualTo("Chair"));
        Response list = ana.get(tenures);
        assertThat(list.<List<String>>path("items.title.en")).containsExactly("Mayor", "Chair", "Mayor");
        String chair = list.path("items[1].id");
        refused(
                ana.put(tenures + "/" + chair, office("Chairwoman", "2022-02-01", null), "\"r1\""),
                412,
                "precondition-failed");
        expect(200, ana.put(tenures + "/" + chair, office("Chairwoman", "2022-02-01", null), "\"r4\""));
        soon(() -> assertThat(Desk.live(story).<String>path("quotations[0].speaker.role.title"))
                .isEqualTo("Chairwoman"));
        assertThat(ana.get(tenures).<String>path("items[1].id")).isEqualTo(chair);
        expect(200, ana.delete(tenures + "/" + chair, "\"r5\""));
        refused(ana.delete(tenures + "/" + chair, "\"r6\""), 404, "tenure-not-found");
        refused(ana.delete(tenures + "/x", "\"r6\""), 404, "tenure-not-found");
        soon(() -> assertThat(Desk.live(story).<String>path("quotations[0].speaker.role.title"))
                .isEqualTo("Mayor"));
        assertThat(Desk.live(story).<String>path("quotations[0].occurrences[0].rolePrinted"))
                .isEqualTo("Mayor of Lindvik");
        assertThat(Desk.live(story).<Integer>path("version")).isEqualTo(1);
    }

    private static Map<String, Object> office(String title, String from, String to) {
        Map<String, Object> office = new HashMap<>(Map.of("title", Map.of("en", title), "from", from));
        office.put("to", to);
        return office;
    }

    private Response quotes(String speaker, String words) {
        Map<String, Object> body = quoting(
                story(unique("Story"), "«" + words + "», she said."), Map.of("speaker", speaker, "text", words));
        return desk.publishes(desk.creates(body));
    }

    private Response under(String... topics) {
        Map<String, Object> body = story(unique("Under"), "x");
        body.put("topics", List.of(topics));
        return desk.publishes(desk.creates(body));
    }

    private Response post(String path, Object body, Object etag) {
        var request = ana.request().contentType(ContentType.JSON).body(body);
        String tag = etag instanceof Integer revision ? "\"r" + revision + "\"" : (String) etag;
        return (tag == null ? request : request.header("If-Match", tag)).post(path);
    }

    private static void soon(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(assertion);
    }
}

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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.access.Scope;

/** Quotations made one and told apart again: what is suggested, what the desk says, and what readers see. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class OneUtteranceTest {

    private static final String QUOTATIONS = "/manage/v1/quotations/";

    @Inject
    Newsroom newsroom;

    private Person ana;
    private Desk desk;
    private String speaker;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
        desk = new Desk(ana);
        speaker = desk.speaker(unique("Speaker"));
    }

    /** A live story with words that are too few to be joined by themselves. */
    private Response prints(String words) {
        return prints("en", words, Map.of());
    }

    private Response prints(String language, String words, Map<String, ?> more) {
        Map<String, Object> said = new LinkedHashMap<>(Map.of("speaker", speaker, "form", "direct", "text", words));
        said.put("saidOn", "2026-03-05");
        Map<String, Object> story = story("Words", "“" + words + ",” it was said.");
        story.put("language", language);
        story.putAll(more);
        return desk.publishes(desk.creates(quoting(story, said)));
    }

    private static String quotation(Response story) {
        return story.path("quotations[0].id");
    }

    private Response post(String quotation, String step, Object body, String etag) {
        var request = ana.request().contentType(ContentType.JSON).body(body);
        return (etag == null ? request : request.header("If-Match", etag)).post(QUOTATIONS + quotation + step);
    }

    private Response restores(Response story, String etag) {
        return ana.request()
                .contentType(ContentType.JSON)
                .body("{}")
                .header("If-Match", etag)
                .post(Desk.path(story) + "/revisions/1/restoration");
    }

    private static List<String> carriers(String quotation) {
        return seen("/v1/quotations/" + quotation + "/occurrences").path("items.article.id");
    }

    private Map<String, Integer> faults() {
        Response report = newsroom.person("rita", Scope.AUDIT_READ).get("/manage/v1/consistency?deep=true");
        Map<String, Integer> faults = new HashMap<>();
        expect(200, report)
                .<List<Map<String, Object>>>path("checks")
                .forEach(check -> faults.put(
                        (String) check.get("name"), (Integer) check.get("missing") + (Integer) check.get("extra")));
        return faults;
    }

    @Test
    void the_same_words_become_one_quotation_and_two_again() {
        Map<String, Integer> before = faults();
        Response first = prints("Keep the lighthouse lit");
        Response second = prints("Keep the lighthouse lit");
        String staying = quotation(first);
        String going = quotation(second);
        String slug = second.path("quotations[0].slug");
        assertThat(going).isNotEqualTo(staying);

        Response merged = expect(200, post(going, "/merge", Map.of("into", staying), "\"r1\""));

        assertThat(merged.<String>path("outcome")).isEqualTo("merged");
        assertThat(merged.<String>path("quotation.id")).isEqualTo(staying);
        assertThat(merged.header("ETag")).isEqualTo("\"r2\"");
        assertThat(carriers(staying)).containsExactlyInAnyOrder(first.path("id"), second.path("id"));
        for (String old : List.of(going, slug)) {
            Response moved = seen("/v1/quotations/" + old);
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.header("Location")).endsWith(merged.path("quotation.slug"));
            assertThat(ana.get(QUOTATIONS + old).<String>path("id")).isEqualTo(staying);
        }
        assertThat(Desk.live(second).<String>path("quotations[0].id")).isEqualTo(staying);
        Response read = desk.reads(second);
        assertThat(read.<String>path("quotations[0].id")).isEqualTo(staying);
        assertThat(read.header("ETag")).isNotEqualTo(second.header("ETag"));
        assertThat(refused(ana.patch(QUOTATIONS + going, "{\"occasion\": \"X\"}", "*"), 409, "quotation-merged")
                        .getString("into"))
                .isEqualTo(merged.path("quotation.slug"));

        Response restored = expect(200, restores(second, read.header("ETag")));
        assertThat(restored.<String>path("article.quotations[0].id")).isEqualTo(staying);
        assertThat(ana.get(Desk.path(second) + "/revisions/1").<String>path("article.quotations[0].id"))
                .isEqualTo(going);
        desk.publishes(desk.reads(second));

        refused(post(staying, "/split", Map.of("merged", staying), "*"), 422, "quotation-not-merged");
        Response split = expect(201, post(staying, "/split", Map.of("merged", going), "*"));

        assertThat(split.<String>path("quotation.slug")).isEqualTo(slug);
        assertThat(carriers(going)).containsExactly(second.<String>path("id"));
        assertThat(carriers(staying)).containsExactly(first.<String>path("id"));
        assertThat(seen("/v1/quotations/" + slug).<String>path("id")).isEqualTo(going);
        assertThat(desk.publishes(desk.reads(second)).<String>path("quotations[0].id"))
                .isEqualTo(going);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(faults()).isEqualTo(before));
    }

    @Test
    void two_merges_that_cross_leave_one_quotation() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 4; round++) {
            String words = unique("Keep lit");
            String one = quotation(prints(words));
            String other = quotation(prints(words));
            Future<Response> there = desks.submit(() -> post(one, "/merge", Map.of("into", other), "\"r1\""));
            Future<Response> back = desks.submit(() -> post(other, "/merge", Map.of("into", one), "\"r1\""));
            assertThat(List.of(there.get().statusCode(), back.get().statusCode()))
                    .as("the second finds its quotation merged, or changed by the first")
                    .containsOnlyOnce(200)
                    .containsAnyOf(409, 412);
            assertThat(ana.get(QUOTATIONS + one).<String>path("id"))
                    .isEqualTo(ana.get(QUOTATIONS + other).path("id"));
        }
        desks.shutdown();
    }

    @Test
    void a_story_published_while_its_quotation_is_merged_carries_the_survivor_in_the_end() throws Exception {
        Map<String, Integer> before = faults();
        ExecutorService desks = Executors.newFixedThreadPool(2);
        Map<Response, String> survivors = new HashMap<>();
        for (int round = 0; round < 8; round++) {
            String words = unique("Stay lit");
            String staying = quotation(prints(words));
            Response story = prints(words);
            Response draft = desk.patches(story, "{\"headline\": \"Another\"}");
            Future<Response> published = desks.submit(() -> ana.put(Desk.path(draft) + "/publication", Map.of(), "*"));
            Future<Response> merged =
                    desks.submit(() -> post(quotation(story), "/merge", Map.of("into", staying), "\"r1\""));
            expect(200, merged.get());
            expect(200, published.get());
            survivors.put(story, staying);
        }
        desks.shutdown();
        survivors.forEach((story, staying) -> {
            assertThat(desk.reads(story).<String>path("quotations[0].id")).isEqualTo(staying);
            await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
                assertThat(Desk.live(story).<String>path("quotations[0].id")).isEqualTo(staying);
                assertThat(carriers(staying)).contains(story.<String>path("id"));
            });
        });
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(faults()).isEqualTo(before));
    }

    @Test
    void other_words_stay_what_stories_print_and_become_a_fragment() {
        Response whole = prints("We keep the lighthouse lit whatever the winter brings us");
        Response part = prints("keep the lighthouse lit");

        Response merged = expect(200, post(quotation(part), "/merge", Map.of("into", quotation(whole)), "\"r1\""));

        assertThat(merged.<String>path("outcome")).isEqualTo("fragment");
        assertThat(merged.<String>path("fragment.fragmentOf")).isEqualTo(merged.path("quotation.slug"));
        assertThat(carriers(quotation(whole))).hasSize(2);
        assertThat(Desk.live(part).<String>path("quotations[0].text")).isEqualTo("keep the lighthouse lit");
        refused(
                post(quotation(whole), "/merge", Map.of("into", quotation(part)), "*"),
                422,
                "quotation-fragment-cycle");
    }

    @Test
    void what_one_story_quotes_becomes_a_quotation_of_its_own() {
        String words = "Nobody has asked the gulls what they think";
        Response first = prints(words);
        Response second = prints(words);
        String shared = quotation(first);
        assertThat(quotation(second)).isEqualTo(shared);
        String story = second.path("id");

        refused(post(shared, "/split", Map.of("stories", List.of("no-such")), "*"), 400, "invalid-body");
        refused(
                post(shared, "/split", Map.of("stories", List.of(story, first.path("id"))), "*"),
                422,
                "quotation-not-parted");
        Object other = Map.of("stories", List.of(story), "quotation", Map.of("text", "Other words"));
        refused(post(shared, "/split", other, "*"), 400, "invalid-body");
        Object later = Map.of("stories", List.of(story), "quotation", Map.of("saidOn", "2026-03-06"));
        Response split = expect(201, post(shared, "/split", later, "\"r1\""));

        String parted = split.path("quotation.id");
        assertThat(split.<String>path("quotation.saidOn")).isEqualTo("2026-03-06");
        assertThat(split.<String>path("quotation.speaker")).isEqualTo(speaker);
        assertThat(split.header("Location")).isEqualTo(QUOTATIONS + parted);
        assertThat(Desk.live(second).<String>path("quotations[0].id")).isEqualTo(parted);
        assertThat(Desk.live(second).<String>path("quotations[0].saidOn")).isEqualTo("2026-03-06");
        assertThat(carriers(shared)).containsExactly(first.<String>path("id"));
        Response restored = expect(200, restores(second, "*"));
        assertThat(restored.<String>path("article.quotations[0].id")).isEqualTo(parted);
    }

    @Test
    void what_cannot_be_one_is_refused() {
        String one = quotation(prints("Keep the lantern lit"));
        String other = quotation(prints("Keep the lantern lit"));
        String russian = quotation(prints("ru", "Пусть фонарь горит", Map.of()));
        speaker = desk.speaker(unique("Somebody"));
        String theirs = quotation(prints("Keep the lantern lit"));

        refused(post(one, "/merge", Map.of("into", other), null), 428, "precondition-required");
        refused(post(one, "/merge", Map.of("into", other), "\"r7\""), 412, "precondition-failed");
        refused(post(one, "/merge", Map.of("into", one), "*"), 422, "quotation-merged-with-itself");
        refused(post(one, "/merge", Map.of("into", "no-such"), "*"), 400, "invalid-body");
        refused(post(one, "/merge", Map.of("into", russian), "*"), 422, "quotations-not-one");
        refused(post(one, "/merge", Map.of("into", theirs), "*"), 422, "quotations-not-one");
        refused(post("no-such", "/merge", Map.of("into", one), "*"), 404, "desk-quotation-not-found");
        refused(post(one, "/split", Map.of(), "*"), 400, "invalid-body");
        expect(200, post(one, "/merge", Map.of("into", other), "*"));
        refused(post(one, "/merge", Map.of("into", other), "*"), 409, "quotation-merged");
        refused(ana.delete(QUOTATIONS + other, "*"), 409, "quotation-in-use");
    }

    @Test
    void what_may_be_one_utterance_is_suggested_and_never_joined() {
        Response whole = prints("The night ferry will carry lorries across the strait until the last of them is home");
        String part = quotation(prints("carry lorries across the strait"));
        String reworded = quotation(
                prints("The night ferry will carry trucks across the strait until the last of them is at home"));
        String russian = quotation(prints(
                "ru",
                "Ночной паром будет возить грузовики через пролив, пока последний не окажется дома",
                Map.of("translationOf", whole.path("id"))));
        String asked = QUOTATIONS + quotation(whole) + "/variants";

        Response found = expect(200, ana.get(asked));
        assertThat(found.header("ETag")).isEqualTo("\"r1\"");
        assertThat(found.<List<String>>path("variants.quotation.id")).containsExactly(reworded, part, russian);
        assertThat(found.<List<String>>path("variants.kind")).containsExactly("reworded", "fragment", "translation");
        assertThat(found.<List<String>>path("variants[1].why"))
                .containsExactly("wordsContained", "sameSpeaker", "sameDay");
        assertThat(found.<List<String>>path("variants[2].why")).contains("storiesTranslated", "samePlaceInStory");
        assertThat(found.<Float>path("variants[0].similarity")).isBetween(0.6f, 0.99f);
        assertThat(ana.get(QUOTATIONS + part + "/variants").<String>path("variants[0].kind"))
                .isEqualTo("fuller");
        assertThat(seen("/v1/quotations/" + part).<String>path("fragmentOf")).isNull();

        Response queue = expect(200, ana.get(QUOTATIONS + "variants?limit=3"));
        assertThat(queue.<List<String>>path("items.quotation.id")).contains(russian, reworded, part);
        assertThat(queue.<String>path("page.next")).isNotEmpty();

        String dismissal = asked + "/" + reworded + "/dismissal";
        refused(ana.put(dismissal, Map.of(), null), 428, "precondition-required");
        expect(204, ana.request().header("If-Match", "\"r1\"").put(dismissal));
        assertThat(ana.get(asked).<List<String>>path("variants.quotation.id")).containsExactly(part, russian);
        assertThat(ana.get(asked + "?dismissed=true").<List<Boolean>>path("variants.dismissed"))
                .containsExactly(true, false, false);
        expect(204, ana.delete(dismissal, "\"r1\""));
        assertThat(ana.get(asked).<List<String>>path("variants.kind")).hasSize(3);

        expect(200, post(part, "/merge", Map.of("into", quotation(whole)), "\"r1\""));
        expect(200, ana.patch(QUOTATIONS + russian, "{\"translationOf\": \"" + quotation(whole) + "\"}", "\"r1\""));
        assertThat(ana.get(asked).<List<String>>path("variants.quotation.id")).containsExactly(reworded);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(seen("/v1/quotations/" + russian).<List<String>>path("translations.id"))
                                .containsExactly(quotation(whole)));
    }
}

package press.doorstep.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.live.ListKeys;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ArticleStoriesTest {

    @Inject
    HarbourArchive archive;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    @Test
    void one_request_answers_everything_a_page_needs() {
        JsonPath story = Visitor.reads("/v1/articles/dv-lead");
        assertThat(story.getString("id")).isEqualTo(archive.lead.id.toString());
        assertThat(story.getString("url")).isEqualTo("/v1/articles/" + archive.lead.id);
        assertThat(story.getString("publishedAt")).isEqualTo("2026-01-01T10:00:00.000Z");
        assertThat(story.getList("byline.name")).containsExactly("Ines Aalto", "Staff");
        assertThat(story.getString("byline[0].author.slug")).isEqualTo("dv-ines-aalto");
        assertThat(story.getMap("byline[1].author")).isNull();
        assertThat(story.getString("image.url")).isEqualTo(story.getString("images[0].url"));
        assertThat(story.getString("seo.title")).isEqualTo(story.getString("headline"));
        assertThat(story.getString("body.blocks[1].marks[0].quotation"))
                .isEqualTo(archive.whole.id().toString());
        assertThat(story.getString("quotations[0].text")).isEqualTo(HarbourArchive.WORDS);
        assertThat(story.getString("quotations[0].speaker.name")).isEqualTo("Marit Halvorsen");
        assertThat(story.getString("quotations[0].speaker.role.title")).isEqualTo("Harbour Commissioner");
        assertThat(story.getString("quotations[0].occurrences[0].spans[0].exact"))
                .isEqualTo(HarbourArchive.WORDS);
        assertThat(story.getList("topics.slug")).containsExactly("dv-harbours");
        assertThat(story.getList("links.kind")).containsExactly("related", "partner", "external");
        assertThat(story.getString("links[0].slug")).isEqualTo("dv-opinion");
    }

    @Test
    void the_role_is_the_one_of_the_day_the_words_were_said() {
        JsonPath story = Visitor.reads("/v1/articles/dv-analysis");
        assertThat(story.getString("quotations[0].speaker.role.title")).isEqualTo("Deputy Mayor");
        assertThat(story.getString("quotations[0].saidOnPrecision")).isEqualTo("month");
    }

    @Test
    void an_id_and_a_slug_lead_to_the_same_bytes() {
        assertThat(Visitor.get("/v1/articles/" + archive.lead.id).asString())
                .isEqualTo(Visitor.get("/v1/articles/dv-lead").asString());
    }

    @Test
    void quotations_can_be_found_in_every_form_of_the_body() {
        String id = archive.fragment.id().toString();
        assertThat(Visitor.reads("/v1/articles/dv-bridge?bodyFormat=html").getString("body.html"))
                .contains("data-quotation=\"" + id + "\">keep the bridge open</span>");
        assertThat(Visitor.reads("/v1/articles/dv-bridge?bodyFormat=markdown").getString("body.markdown"))
                .contains("data-quotation=\"" + id + "\">keep the bridge open</span>");
        JsonPath text = Visitor.reads("/v1/articles/dv-bridge?bodyFormat=text");
        int start = text.getInt("body.spans[0].start");
        int end = text.getInt("body.spans[0].end");
        assertThat(text.getString("body.spans[0].quotation")).isEqualTo(id);
        assertThat(text.getString("body.text").substring(start, end)).isEqualTo("keep the bridge open");
    }

    @Test
    void names_and_roles_come_in_the_language_asked_for() {
        JsonPath story = Visitor.reads("/v1/articles/dv-lead?labels=ru");
        assertThat(story.getString("quotations[0].speaker.name")).isEqualTo("Марит Халворсен");
        assertThat(story.getString("quotations[0].speaker.role.title")).isEqualTo("Комиссар по гаваням");
        assertThat(story.getString("topics[0].name")).isEqualTo("Гавани");
        assertThat(story.getString("language")).isEqualTo("en");
    }

    @Test
    void the_parts_of_a_story_are_lists_of_their_own() {
        JsonPath story = Visitor.reads("/v1/articles/dv-bridge");
        JsonPath quotations = Visitor.reads("/v1/articles/dv-bridge/quotations");
        assertThat(quotations.getList("items")).isEqualTo(story.getList("quotations"));
        JsonPath corrections = Visitor.reads("/v1/articles/dv-bridge/corrections?limit=1&count=exact");
        assertThat(corrections.getInt("page.total")).isEqualTo(2);
        assertThat(Visitor.reads("/v1/articles/dv-bridge/corrections?limit=1&cursor="
                                + corrections.getString("page.next"))
                        .getList("items"))
                .hasSize(1);
        assertThat(Visitor.slugs("/v1/articles/dv-bridge/topics")).containsExactly("dv-bridges", "dv-tolls");
        assertThat(Visitor.reads("/v1/articles/dv-bridge/topics").getList("items[0].related.slug"))
                .startsWith("dv-tolls");
    }

    @Test
    void editorial_links_come_with_the_cards_of_our_stories() {
        JsonPath related = Visitor.reads("/v1/articles/dv-lead/related");
        assertThat(related.getList("items.kind")).startsWith("related", "partner", "external");
        assertThat(related.getString("items[0].article.slug")).isEqualTo("dv-opinion");
        assertThat(related.getString("items[1].partner")).isEqualTo("Island Post");
        JsonPath story = Visitor.reads("/v1/articles/dv-lead?include=related");
        assertThat(story.getList("related.kind")).startsWith("related", "partner", "external");
        assertThat(story.getList("related[0].reasons.kind")).startsWith("editorial");
    }

    @Test
    void translations_know_each_other() {
        assertThat(Visitor.reads("/v1/articles/dv-most").getList("alternates.slug"))
                .containsExactly("dv-bridge");
        assertThat(Visitor.reads("/v1/articles/dv-bridge").getList("alternates.language"))
                .containsExactly("ru");
    }

    @Test
    void a_former_slug_leads_to_the_present_one_with_the_query_kept() {
        Response moved = Visitor.get("/v1/articles/dv-lead-once?fields=slug,topics.name&labels=ru");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).startsWith("/v1/articles/dv-lead?").contains("fields=slug,topics.name");
        assertThat(Visitor.get(moved.header("Location")).statusCode()).isEqualTo(200);
        assertThat(Visitor.get("/v1/articles/dv-lead-once/related?limit=1").header("Location"))
                .isEqualTo("/v1/articles/dv-lead/related?limit=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/quotations", "/related", "/corrections", "/topics"})
    void what_was_withdrawn_is_gone_and_says_why(String part) {
        JsonPath problem = refused(Visitor.get("/v1/articles/dv-withdrawn" + part), 410, "article-gone");
        assertThat(problem.getString("kind")).isEqualTo("withdrawal");
        assertThat(problem.getString("since")).isEqualTo("2026-01-22T10:00:00.000Z");
        assertThat(problem.getString("notice")).isEqualTo("It was wrong.");
        JsonPath kill = refused(Visitor.get("/v1/articles/" + archive.killed.id + part), 410, "article-gone");
        assertThat(kill.getString("kind")).isEqualTo("kill");
        assertThat(kill.getMap("")).doesNotContainKey("notice");
    }

    @Test
    void what_never_was_public_answers_alike() {
        List<String> never = List.of(
                "dv-not-yet", archive.unpublished.id.toString(), "no-such-story", "NOT A REF".replace(" ", "-"));
        for (String ref : never) {
            Response answer = Visitor.get("/v1/articles/" + ref);
            JsonPath problem = refused(answer, 404, "article-not-found");
            assertThat(problem.getString("detail")).isEqualTo("No story is or ever was public under this reference.");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void whoever_has_it_already_is_told_so() {
        Response story = Visitor.get("/v1/articles/dv-lead");
        String etag = story.header("ETag");
        assertThat(etag).matches("\"[A-Za-z0-9_-]+\"");
        Response known = Visitor.request().header("If-None-Match", etag).get("/v1/articles/dv-lead");
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.header("ETag")).isEqualTo(etag);
        assertThat(known.asByteArray()).isEmpty();
        assertThat(Visitor.request()
                        .header("If-Modified-Since", story.header("Last-Modified"))
                        .get("/v1/articles/dv-lead")
                        .statusCode())
                .isEqualTo(304);
        assertThat(Visitor.get("/v1/articles/dv-lead?fields=slug").header("ETag"))
                .isNotEqualTo(etag);
        Response list = Visitor.get("/v1/articles?topic=dv-sea");
        assertThat(list.header("Last-Modified")).isNull();
        assertThat(Visitor.request()
                        .header("If-None-Match", list.header("ETag"))
                        .get("/v1/articles?topic=dv-sea")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() {
        Response get = Visitor.get("/v1/articles/dv-lead");
        Response head = Visitor.request().head("/v1/articles/dv-lead");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        for (String name : List.of("ETag", "Last-Modified", "Cache-Control", "Surrogate-Key", "Content-Type", "Vary")) {
            assertThat(head.header(name)).as(name).isEqualTo(get.header(name));
        }
    }

    @Test
    void caches_may_keep_it_and_know_what_it_is_made_of() {
        Response story = Visitor.get("/v1/articles/dv-lead");
        assertThat(story.header("Cache-Control"))
                .matches("public, max-age=\\d+, stale-while-revalidate=\\d+, stale-if-error=\\d+");
        assertThat(story.header("Surrogate-Key").split(" "))
                .allMatch(key -> key.length() == 8)
                .hasSizeGreaterThan(3);
        String own = story.header("Surrogate-Key").split(" ")[0];
        assertThat(Visitor.get("/v1/articles?topic=dv-sea")
                        .header("Surrogate-Key")
                        .split(" "))
                .contains(own, ListKeys.ARTICLES);
        assertThat(story.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(story.header("Vary")).doesNotContain("Origin");
    }

    @Test
    void other_formats_and_methods_are_refused() {
        refused(Visitor.request().accept("application/xml").get("/v1/articles/dv-lead"), 406, "not-acceptable");
        Response post = Visitor.request().post("/v1/articles/dv-lead");
        refused(post, 405, "method-not-allowed");
        assertThat(post.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(Visitor.request().options("/v1/articles").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }
}

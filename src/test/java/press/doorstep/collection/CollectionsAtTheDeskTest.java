package press.doorstep.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.naming.Kept.Outcome.CREATED;
import static press.doorstep.naming.Kept.Outcome.REFUSED;
import static press.doorstep.naming.Kept.Outcome.UNCHANGED;
import static press.doorstep.naming.Kept.Outcome.UPDATED;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.access.Scope;
import press.doorstep.naming.Kept;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class CollectionsAtTheDeskTest {

    private static final String COLLECTIONS = "/manage/v1/collections";

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource desk;

    @Inject
    KeepCollections keep;

    private Person ana;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
    }

    @Test
    void a_collection_holds_stories_in_the_order_of_the_desk() throws SQLException {
        String bridge = story();
        String toll = story();
        Response created =
                create(Map.of("title", unique("Harbour talks"), "language", "EN", "articles", List.of(toll, bridge)));
        assertThat(created.<String>path("kind")).isEqualTo("dossier");
        assertThat(created.<String>path("language")).isEqualTo("en");
        assertThat(created.<String>path("state")).isEqualTo("draft");
        assertThat(created.<List<String>>path("articles")).containsExactly(toll, bridge);
        String path = COLLECTIONS + "/" + created.path("slug");
        Response read = ana.get(path);
        assertThat(read.asString()).isEqualTo(created.asString());
        assertThat(ana.put(path, read.asString(), "\"r1\"").asString()).isEqualTo(read.asString());
        Response turned = ana.patch(path, Map.of("articles", List.of(bridge, toll)), "\"r1\"");
        assertThat(turned.<List<String>>path("articles")).containsExactly(bridge, toll);
        assertThat(ana.patch(path, Map.of("articles", List.of(toll)), "\"r2\"").<List<String>>path("articles"))
                .containsExactly(toll);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"language": "en"}                                                    | /title
            {"title": "A"}                                                        | /language
            {"title": "A", "language": "english"}                                 | /language
            {"title": "A", "language": "en", "kind": "list"}                      | /kind
            {"title": "A", "language": "en", "articles": ["no-such-story"]}       | /articles/0
            {"title": "A", "language": "en", "articles": ["0190a6c1-4d5e-7f00-8a1b-2c3d4e5f6071"]} | /articles/0
            {"title": "A", "language": "en", "articles": [null]}                  | /articles/0
            {"title": "A", "language": "en", "state": "published"}                | /state
            """)
    void a_body_that_cannot_be_is_refused_where_it_is_wrong(String body, String pointer) {
        assertThat(refused(ana.post(COLLECTIONS, body), 400, "invalid-body").getList("errors.pointer"))
                .contains(pointer);
    }

    @Test
    void a_story_stands_once() throws SQLException {
        String story = story();
        Response twice =
                ana.post(COLLECTIONS, Map.of("title", "A", "language", "en", "articles", List.of(story, story)));
        assertThat(refused(twice, 400, "invalid-body").getList("errors.pointer"))
                .containsExactly("/articles/1");
    }

    @Test
    void readers_see_what_was_published_until_it_is_published_again() throws SQLException {
        String story = story();
        Response draft = create(Map.of("title", unique("Front"), "language", "en", "kind", "front"));
        String path = COLLECTIONS + "/" + draft.path("id");
        assertThat(live(draft)).isEqualTo("not there");

        Response published = ana.put(path + "/publication", "", "\"r1\"");
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
        assertThat(published.<String>path("state")).isEqualTo("published");
        assertThat(published.<Boolean>path("hasNewerDraft")).isFalse();
        assertThat(published.header("ETag")).isEqualTo("\"r2\"");
        assertThat(live(draft)).isEqualTo("{}");

        Response newer = ana.patch(path, Map.of("articles", List.of(story)), "\"r2\"");
        assertThat(newer.<Boolean>path("hasNewerDraft")).isTrue();
        assertThat(live(draft)).isEqualTo("{}");
        Response again = ana.put(path + "/publication", "", "\"r3\"");
        assertThat(again.<String>path("publishedAt")).isEqualTo(published.path("publishedAt"));
        assertThat(live(draft)).isNotEqualTo("{}");
        assertThat(ana.put(path + "/publication", "", "\"r4\"").header("ETag")).isEqualTo("\"r4\"");

        refused(ana.delete(path, "\"r4\""), 409, "collection-published");
        Response off = ana.delete(path + "/publication", "\"r4\"");
        assertThat(off.<String>path("state")).isEqualTo("draft");
        assertThat(live(draft)).isEqualTo("not there");
        refused(ana.delete(path + "/publication", "\"r5\""), 409, "collection-not-published");
        assertThat(ana.delete(path, "\"r5\"").statusCode()).isEqualTo(204);
        refused(ana.get(path), 404, "desk-collection-not-found");
    }

    @Test
    void writing_is_not_publishing() {
        Person writer = newsroom.person("will", Scope.CONTENT_READ, Scope.CONTENT_WRITE);
        Response draft = create(Map.of("title", unique("Plan"), "language", "en"));
        String publication = COLLECTIONS + "/" + draft.path("id") + "/publication";
        assertThat(writer.put(publication, "", "\"r1\"").statusCode()).isEqualTo(403);
        assertThat(writer.delete(publication, "\"r1\"").statusCode()).isEqualTo(403);
        refused(ana.put(publication, "", null), 428, "precondition-required");
        refused(ana.put(publication, "", "\"r9\""), 412, "precondition-failed");
    }

    @Test
    void a_draft_that_never_was_public_gives_its_slug_back() {
        String slug = unique("plan");
        create(Map.of("slug", slug, "title", "Plan", "language", "en"));
        ana.delete(COLLECTIONS + "/" + slug, "\"r1\"");
        assertThat(create(Map.of("slug", slug, "title", "Plan", "language", "en"))
                        .<String>path("slug"))
                .isEqualTo(slug);
    }

    @Test
    void the_list_has_the_last_changed_first() {
        List<String> slugs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            slugs.add(
                    0,
                    create(Map.of("title", unique("List"), "language", "en", "kind", "front"))
                            .path("slug"));
        }
        Response first = ana.get(COLLECTIONS + "?kind=front&state=draft&limit=2");
        assertThat(first.<List<String>>path("items.slug")).containsExactly(slugs.get(0), slugs.get(1));
        Response second = ana.get(COLLECTIONS + "?kind=front&state=draft&limit=2&cursor=" + first.path("page.next"));
        assertThat(second.<List<String>>path("items.slug")).startsWith(slugs.get(2));
        assertThat(first.header("Link"))
                .startsWith("</manage/v1/collections?kind=front&limit=2&state=draft>; rel=\"first\", <")
                .endsWith("&cursor=" + first.path("page.next") + ">; rel=\"next\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-store");
        refused(ana.get(COLLECTIONS + "?state=live"), 400, "invalid-parameter");
    }

    @Test
    void records_are_kept_and_kept_again() throws SQLException {
        String story = story();
        String slug = unique("kept");
        CollectionRecord record = record(slug, List.of(story, "later" + slug), "published");
        Kept first = keep.keep(List.of(record, record(slug, List.of(), "gone")), "importer")
                .get(0);
        assertThat(first.outcome()).isEqualTo(CREATED);
        assertThat(first.pending()).containsExactly("later" + slug);
        Response read = ana.get(COLLECTIONS + "/" + slug);
        assertThat(read.<List<String>>path("articles")).containsExactly(story);
        assertThat(read.<String>path("state")).isEqualTo("published");
        assertThat(outcomes(record)).containsExactly(UNCHANGED);
        assertThat(outcomes(record(slug, List.of(story, "later" + slug), null))).containsExactly(UNCHANGED);
        assertThat(outcomes(record(slug, List.of(), "published"))).containsExactly(UPDATED);
        assertThat(outcomes(record(slug, List.of(), "gone"))).containsExactly(REFUSED);
        assertThat(ana.get(COLLECTIONS + "/" + slug).<Boolean>path("hasNewerDraft"))
                .isFalse();
    }

    private List<Kept.Outcome> outcomes(CollectionRecord record) {
        return keep.keep(List.of(record), "importer").stream()
                .map(Kept::outcome)
                .toList();
    }

    private static CollectionRecord record(String slug, List<String> articles, String state) {
        return new CollectionRecord(null, slug, "front", "en", "Kept", null, articles, state);
    }

    private Response create(Map<String, ?> collection) {
        Response created = ana.post(COLLECTIONS, collection);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }

    private String story() throws SQLException {
        Response story = ana.post(
                "/manage/v1/articles",
                Map.of("headline", unique("Story"), "language", "en", "body", Map.of("text", "A paragraph.")));
        assertThat(story.statusCode()).as(story.asString()).isEqualTo(201);
        return story.path("slug");
    }

    private String live(Response collection) throws SQLException {
        try (Connection connection = desk.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select articles::text from live.collection where id = ?::uuid")) {
            select.setString(1, collection.path("id"));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "not there";
            }
        }
    }

    private static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(24);
    }
}

package press.doorstep.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.PlainPaths;
import press.doorstep.access.Scope;
import press.doorstep.web.Cursor;

/** What is erased stands in no column of any table any more; what stays is as it was. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ErasureTest {

    private static final String ERASURES = "/manage/v1/erasures";

    private static final String COLUMNS = """
            select c.table_schema || '.' || quote_ident(c.table_name), quote_ident(c.column_name), c.udt_name
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema in ('desk', 'live') and t.table_type = 'BASE TABLE'
            """;

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource desk;

    private Person ana;
    private Person chief;
    private String mark;

    @BeforeEach
    void a_chief_may_erase() {
        ana = newsroom.editor("ana");
        chief = newsroom.person("chief", Scope.CONTENT_ERASE, Scope.CONTENT_READ, Scope.AUDIT_READ);
        mark = UUID.randomUUID().toString().substring(24);
    }

    @Test
    void a_person_is_erased_and_their_words_are_left_to_nobody() throws SQLException {
        String first = "Zqfirst" + mark;
        String last = "Zqlast" + mark;
        String name = first + " " + last;
        Response speaker = created("speakers", """
                {"names": {"en": "%1$s", "ru": "%1$s"}, "aliases": ["%2$s, %3$s"], "sortName": "%2$s, %3$s",
                 "tenures": [{"title": {"en": "Mayor"}}]}""".formatted(name, last, first));
        Response story = published("""
                {"language": "en", "headline": "%1$s: 'the bridge stays'", "standfirst": "What %1$s said.",
                 "body": {"text": "“The bridge stays as long as I am here,” said %1$s.\\n\\nMore of %1$s: nothing."},
                 "seo": {"title": "%1$s speaks"},
                 "quotations": [{"speaker": "%2$s", "text": "The bridge stays as long as I am here", "attribution": "%1$s"}]}
                """.formatted(name, speaker.path("slug")));
        corrected(story, "We misspelt " + name + ".");
        created("articles", """
                {"language": "en", "headline": "Draft about %1$s", "body": {"text": "%1$s was here."}}""".formatted(name));
        Response linking = published("""
                {"language": "en", "headline": "Linking %1$s", "body": {"text": "x"}, "links": [{"article": "%2$s", "title": "On %3$s"}]}
                """.formatted(mark, story.path("id"), name));
        assertThat(traces(first)).isNotEmpty();

        Response erased = erase(Map.of(
                "kind", "speaker", "id", speaker.path("slug"), "quotations", "keep", "reason", name + " asked for it"));

        assertThat(traces(first)).isEmpty();
        assertThat(traces(last)).isEmpty();
        assertThat(erased.<String>path("reason")).endsWith("asked for it").doesNotContain(first);
        assertThat(erased.<Integer>path("stories")).isGreaterThanOrEqualTo(2);
        Response gone = seen("/v1/speakers/" + speaker.path("id"));
        assertThat(refused(gone, 410, "speaker-gone").getString("kind")).isEqualTo("erasure");
        Response shown = seen("/v1/articles/" + story.path("id"));
        assertThat(shown.asString()).doesNotContain(first, last);
        assertThat(shown.<String>path("quotations[0].text")).isEqualTo("The bridge stays as long as I am here");
        assertThat(shown.<Object>path("quotations[0].speaker")).isNull();
        assertThat(shown.<String>path("quotations[0].occurrences[0].spans[0].exact"))
                .isEqualTo("The bridge stays as long as I am here");
        assertThat(seen("/v1/articles/" + linking.path("id") + "?include=related")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ana.get("/manage/v1/articles/" + story.path("id")).header("ETag"))
                .isNotEqualTo(story.header("ETag"));
        refused(ana.get("/manage/v1/speakers/" + speaker.path("id")), 404, "desk-speaker-not-found");
        assertThat(renderedAlike(story, linking)).isTrue();
        assertThat(chief.get(erased.header("Location")).<String>path("id")).isEqualTo(erased.path("id"));
        assertThat(chief.get(ERASURES + "?limit=1").<List<String>>path("items.id"))
                .containsExactly(erased.<String>path("id"));
        refused(
                chief.post(
                        ERASURES,
                        Map.of("kind", "speaker", "id", speaker.path("id"), "quotations", "keep", "reason", "r")),
                422,
                "erasure-of-nothing");
    }

    @Test
    void a_person_is_erased_with_all_they_said() throws SQLException {
        String name = "Zqperson" + mark + " Zqfamily" + mark;
        String words = "Zqwords" + mark + " are what I said about the toll";
        Response speaker = created("speakers", "{\"names\": {\"en\": \"%s\"}}".formatted(name));
        Response story = published("""
                {"language": "en", "headline": "Toll %1$s", "body": {"text": "“%2$s,” said the person. “And nobody else did,” we write."},
                 "quotations": [{"speaker": "%3$s", "text": "%2$s"}, {"saidBy": "we", "text": "And nobody else did"}]}
                """.formatted(mark, words, speaker.path("slug")));
        String quotation = story.path("quotations[0].id");
        erase(Map.of("kind", "speaker", "id", speaker.path("id"), "quotations", "remove", "reason", "r"));
        assertThat(traces("zqwords" + mark)).isEmpty();
        assertThat(traces("zqperson" + mark)).isEmpty();
        assertThat(seen("/v1/articles/" + story.path("id")).<List<String>>path("quotations.text"))
                .containsExactly("And nobody else did");
        refused(seen("/v1/quotations/" + quotation), 410, "quotation-gone");
        Response draft = ana.get("/manage/v1/articles/" + story.path("id"));
        assertThat(draft.<List<String>>path("quotations.text")).containsExactly("And nobody else did");
        assertThat(ana.patch("/manage/v1/articles/" + story.path("id"), "{\"standfirst\": \"s\"}", draft.header("ETag"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(renderedAlike(story)).isTrue();
    }

    @Test
    void a_story_is_erased_and_what_linked_to_it_stays() throws SQLException {
        String word = "zqstory" + mark;
        Response story = published("""
                {"language": "en", "headline": "Headline %1$s", "standfirst": "%1$s", "body": {"text": "“Never was there so much of %1$s,” he said."},
                 "quotations": [{"saidBy": "he", "text": "Never was there so much of %1$s"}]}""".formatted(word));
        Response linking = published("""
                {"language": "en", "headline": "Linking %1$s", "body": {"text": "x"},
                 "links": [{"article": "%2$s"}, {"url": "https://example.org/", "title": "t"}]}""".formatted(mark, story.path("id")));
        created(
                "collections",
                "{\"kind\": \"front\", \"language\": \"en\", \"title\": \"C\", \"articles\": [\"%s\", \"%s\"]}"
                        .formatted(story.path("id"), linking.path("id")));
        erase(Map.of("kind", "article", "id", story.path("id"), "reason", "r"));
        assertThat(traces(word)).isEmpty();
        var gone = refused(seen("/v1/articles/" + story.path("id")), 410, "article-gone");
        assertThat(gone.getString("kind")).isEqualTo("erasure");
        assertThat(gone.getString("notice")).isNotBlank();
        refused(ana.get("/manage/v1/articles/" + story.path("id")), 404, "desk-article-not-found");
        assertThat(seen("/v1/articles/" + linking.path("id")).<List<String>>path("links.title"))
                .containsExactly("t");
        Response draft = ana.get("/manage/v1/articles/" + linking.path("id"));
        assertThat(draft.<List<Object>>path("links")).hasSize(1);
        assertThat(renderedAlike(linking)).isTrue();
    }

    @Test
    void a_text_is_covered_wherever_it_stands_and_spans_stay_right() throws SQLException {
        String number = "+47 5550 " + mark.substring(0, 4) + " " + mark.substring(4, 8);
        Response story = published("""
                {"language": "en", "headline": "Call %1$s", "body": {"markdown": "Call **%2$s** now. “We answer every call that comes in,” she said."},
                 "quotations": [{"saidBy": "she", "text": "We answer every call that comes in"}]}""".formatted(mark, number));
        erase(Map.of("kind", "text", "text", number, "reason", "private number"));
        assertThat(traces(number)).isEmpty();
        Response shown = seen("/v1/articles/" + story.path("id"));
        assertThat(shown.<String>path("body.blocks[0].text")).startsWith("Call ███ ████ ████ ████ now. “We answer");
        assertThat(shown.<String>path("quotations[0].occurrences[0].spans[0].exact"))
                .isEqualTo("We answer every call that comes in");
        assertThat(renderedAlike(story)).isTrue();
        erase(Map.of("kind", "text", "text", number, "reason", "again, to be sure"));
    }

    @Test
    void an_author_and_a_quotation_are_erased() throws SQLException {
        String name = "Zqauthor" + mark + " Zqpen" + mark;
        String words = "Zqsaid" + mark + " and said it twice over";
        Response author = created("authors", "{\"names\": {\"en\": \"%s\"}}".formatted(name));
        Response story = published("""
                {"language": "en", "headline": "Signed %1$s", "byline": [{"author": "%2$s"}], "body": {"text": "“%3$s,” he said."},
                 "quotations": [{"saidBy": "he", "text": "%3$s"}]}""".formatted(mark, author.path("slug"), words));
        erase(Map.of("kind", "author", "id", author.path("id"), "reason", "r"));
        assertThat(traces("zqauthor" + mark)).isEmpty();
        refused(seen("/v1/authors/" + author.path("id")), 410, "author-gone");
        erase(Map.of("kind", "quotation", "id", story.path("quotations[0].id"), "reason", "r"));
        assertThat(traces("zqsaid" + mark)).isEmpty();
        assertThat(seen("/v1/articles/" + story.path("id")).<List<Object>>path("quotations"))
                .isEmpty();
        assertThat(renderedAlike(story)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "speaker", "id": "x", "reason": "r"}                          | /quotations
            {"kind": "robot", "id": "x", "reason": "r"}                            | /kind
            {"kind": "article", "reason": "r"}                                     | /id
            {"kind": "article", "id": "x", "text": "something long", "reason": "r"} | /text
            {"kind": "text", "text": "short", "reason": "r"}                       | /text
            {"kind": "text", "id": "x", "text": "something long", "reason": "r"}   | /id
            {"kind": "article", "id": "x", "quotations": "keep", "reason": "r"}    | /quotations
            {"kind": "article", "id": "x"}                                         | /reason
            """)
    void an_erasure_says_exactly_what_it_is_about(String body, String pointer) {
        assertThat(refused(chief.post(ERASURES, body), 400, "invalid-body").getList("errors.pointer"))
                .contains(pointer);
    }

    @Test
    void editors_do_not_erase() {
        refused(ana.post(ERASURES, Map.of("kind", "text", "text", "something long", "reason", "r")), 403, "forbidden");
        refused(ana.get(ERASURES), 403, "forbidden");
        refused(chief.get(ERASURES + "/x"), 404, "erasure-not-found");
    }

    private Response erase(Map<String, ?> what) {
        Response done = chief.post(ERASURES, what);
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(201);
        return done;
    }

    /** Where in the database a word still stands, in any case. */
    private List<String> traces(String word) throws SQLException {
        List<String> traces = new ArrayList<>();
        try (Connection connection = desk.getConnection();
                Statement columns = connection.createStatement();
                ResultSet column = columns.executeQuery(COLUMNS);
                Statement search = connection.createStatement()) {
            while (column.next()) {
                String name = column.getString(2);
                String text = column.getString(3).equals("bytea") ? "encode(" + name + ", 'escape')" : name + "::text";
                try (ResultSet found = search.executeQuery("select count(*) from " + column.getString(1)
                        + " where strpos(lower(" + text + "), '" + word.toLowerCase(Locale.ROOT) + "') > 0")) {
                    found.next();
                    if (found.getLong(1) > 0) {
                        traces.add(column.getString(1) + "." + name + " in " + found.getLong(1) + " rows");
                    }
                }
            }
        }
        return traces;
    }

    /** Rendering would write what is live. */
    private boolean renderedAlike(Response... stories) {
        String before = Cursor.encode("manage/consistency", before(stories[0].path("id")));
        List<String> differing = chief.get("/manage/v1/consistency?deep=true&cursor=" + before)
                .jsonPath()
                .getList("checks.find { it.name == 'rendering' }.examples", String.class);
        return List.of(stories).stream().noneMatch(story -> differing.contains("missing: article " + story.path("id")));
    }

    private static UUID before(String id) {
        UUID own = UUID.fromString(id);
        return new UUID(own.getMostSignificantBits() - 1, own.getLeastSignificantBits());
    }

    private void corrected(Response story, String text) {
        Response done = ana.request()
                .contentType("application/json")
                .header("If-Match", story.header("ETag"))
                .body(Map.of("kind", "correction", "severity", "minor", "text", text))
                .post("/manage/v1/articles/" + story.path("id") + "/corrections");
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(201);
    }

    private Response created(String plural, String body) {
        Response made = ana.post("/manage/v1/" + plural, body);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made;
    }

    private Response published(String body) {
        Response draft = created("articles", body);
        Response done = ana.put("/manage/v1/articles/" + draft.path("id") + "/publication", "{}", draft.header("ETag"));
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
        return done;
    }

    private static Response seen(String path) {
        return PlainPaths.of(given().redirects().follow(false).get(path));
    }
}

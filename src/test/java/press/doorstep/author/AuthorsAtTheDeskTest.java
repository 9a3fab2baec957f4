package press.doorstep.author;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AuthorsAtTheDeskTest {

    private static final String AUTHORS = "/manage/v1/authors";

    @Inject
    Newsroom newsroom;

    private Person ana;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
    }

    @Test
    void an_author_is_created_read_and_put_back_as_they_were() {
        Response created = create(Map.of(
                "names", Map.of("en", unique("Ines Faro")),
                "sortName", "Faro, Ines",
                "role", "Harbour correspondent",
                "biography", Map.of("en", "Writes about ships.\n\nAnd about bridges."),
                "links", List.of("https://social.example/@ines", "https://social.example/@ines")));
        assertThat(created.header("Location")).endsWith(AUTHORS + "/" + created.path("id"));
        assertThat(created.<List<String>>path("links")).containsExactly("https://social.example/@ines");
        Response read = ana.get(AUTHORS + "/" + created.path("slug"));
        assertThat(read.asString()).isEqualTo(created.asString());
        Response putBack = ana.put(AUTHORS + "/" + created.path("id"), read.asString(), read.header("ETag"));
        assertThat(putBack.asString()).isEqualTo(read.asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                             | /names
            {"names": {"en": "A"}, "links": ["ftp://a.example/"]}          | /links/0
            {"names": {"en": "A"}, "links": ["https://u@a.example/"]}      | /links/0
            {"names": {"en": "A"}, "links": [null]}                        | /links/0
            {"names": {"en": "A"}, "links": "https://a.example/"}          | /links
            {"names": {"en": "A"}, "role": "two\\nlines"}                  | /role
            {"names": {"en": "A"}, "biography": {"de": ""}}                | /biography/de
            {"names": {"en": "A"}, "kind": "person"}                       | /kind
            """)
    void a_body_that_cannot_be_is_refused_where_it_is_wrong(String body, String pointer) {
        assertThat(refused(ana.post(AUTHORS, body), 400, "invalid-body").getList("errors.pointer"))
                .contains(pointer);
    }

    @Test
    void an_author_is_renamed_and_deleted() {
        String old = unique("old");
        String path = AUTHORS + "/"
                + create(Map.of("slug", old, "names", Map.of("en", "A"))).path("id");
        refused(ana.patch(path, "{}", null), 428, "precondition-required");
        String present = unique("new");
        assertThat(ana.patch(path, Map.of("slug", present), "\"r1\"").<String>path("slug"))
                .isEqualTo(present);
        assertThat(ana.get(AUTHORS + "/" + old).<String>path("slug")).isEqualTo(present);
        refused(ana.delete(path, "\"r1\""), 412, "precondition-failed");
        assertThat(ana.delete(path, "\"r2\"").statusCode()).isEqualTo(204);
        refused(ana.get(AUTHORS + "/" + old), 404, "desk-author-not-found");
        refused(ana.delete(path, "\"r2\""), 404, "desk-author-not-found");
    }

    @Test
    void the_list_is_in_the_order_of_names() {
        String mark = unique("xx");
        create(Map.of("names", Map.of("en", mark + " Öst")));
        create(Map.of("names", Map.of("en", mark + " Nord")));
        List<String> names = ana.get(AUTHORS + "?limit=100").path("items.names.en");
        assertThat(names.stream().filter(name -> name.startsWith(mark))).containsExactly(mark + " Nord", mark + " Öst");
        refused(ana.get(AUTHORS + "?kind=person"), 400, "unknown-parameter");
    }

    private Response create(Map<String, ?> author) {
        Response created = ana.post(AUTHORS, author);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }

    private static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(24);
    }
}

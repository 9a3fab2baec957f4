package press.doorstep.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.access.Scope;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SpeakersAtTheDeskTest {

    private static final String SPEAKERS = "/manage/v1/speakers";

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource desk;

    private Person ana;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
    }

    @Test
    void a_speaker_with_changing_offices_is_created_read_and_put_back() {
        Response created = ana.post(SPEAKERS, """
                {"names": {"en": "Marit Halvorsen %1$s", "ru": "Марит Халворсен"}, "aliases": ["M. Halvorsen", "M. Halvorsen"],
                 "sortName": "Halvorsen, Marit", "description": {"en": "Runs the harbour."}, "externalIds": {"wikidata": "Q1"},
                 "portrait": {"url": "https://img.example/marit.jpg", "alt": "Marit Halvorsen", "width": 800, "height": 600,
                   "focalPoint": {"x": 0.5, "y": 0.25}, "renditions": [{"url": "https://img.example/s.jpg", "width": 80, "height": 60}]},
                 "tenures": [
                   {"title": {"en": "Harbour Commissioner"}, "organisation": {"en": "Norland"}, "from": "2018-05-01"},
                   {"title": {"en": "Deputy"}, "to": "2018-04-30"}]}
                """.formatted(unique("")));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.<String>path("kind")).isEqualTo("person");
        assertThat(created.<List<String>>path("aliases")).containsExactly("M. Halvorsen");
        assertThat(created.<List<String>>path("tenures.title.en")).containsExactly("Deputy", "Harbour Commissioner");
        assertThat(created.<String>path("tenures[1].from")).isEqualTo("2018-05-01");
        assertThat(created.<String>path("portrait.usageTerms")).isNull();

        Response read = ana.get(SPEAKERS + "/" + created.path("slug"));
        assertThat(read.asString()).isEqualTo(created.asString());
        Response putBack = ana.put(SPEAKERS + "/" + created.path("id"), read.asString(), read.header("ETag"));
        assertThat(putBack.asString()).isEqualTo(read.asString());
        assertThat(putBack.header("ETag")).isEqualTo("\"r1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"names": {}}                                                                               | /names
            {"names": {"en": "A"}, "kind": "robot"}                                                     | /kind
            {"names": {"en": "A"}, "aliases": ["B", " "]}                                               | /aliases/1
            {"names": {"en": "A"}, "tenures": [{"title": {}}]}                                          | /tenures/0/title
            {"names": {"en": "A"}, "tenures": [{"title": {"xx-": "Mayor"}}]}                            | /tenures/0/title/xx-
            {"names": {"en": "A"}, "tenures": [null]}                                                   | /tenures/0
            {"names": {"en": "A"}, "tenures": [{"title": {"en": "B"}, "from": "2021-02-30"}]}           | /tenures/0/from
            {"names": {"en": "A"}, "tenures": [{"title": {"en": "B"}, "from": "+99999-01-01"}]}         | /tenures/0/from
            {"names": {"en": "A"}, "tenures": [{"title": {"en": "B"}, "from": "2021-02-03", "to": "2020-01-01"}]} | /tenures/0/to
            {"names": {"en": "A"}, "tenures": [{"title": {"en": "B"}, "since": "2021-02-03"}]}          | /tenures/0/since
            {"names": {"en": "A"}, "portrait": {"alt": "A"}}                                            | /portrait/url
            {"names": {"en": "A"}, "portrait": {"url": "javascript:alert(1)"}}                          | /portrait/url
            {"names": {"en": "A"}, "portrait": {"url": "https://a.example/", "width": 0}}               | /portrait/width
            {"names": {"en": "A"}, "portrait": {"url": "https://a.example/", "focalPoint": {"x": 2, "y": 0}}} | /portrait/focalPoint
            """)
    void a_body_that_cannot_be_is_refused_where_it_is_wrong(String body, String pointer) {
        assertThat(refused(ana.post(SPEAKERS, body), 400, "invalid-body").getList("errors.pointer"))
                .contains(pointer);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Response answer = ana.post(SPEAKERS, "{\"kind\": \"robot\", \"slug\": \"-\", \"names\": {\"english\": \"\"}}");
        assertThat(refused(answer, 400, "invalid-body").getList("errors.pointer"))
                .contains("/kind", "/slug", "/names/english");
    }

    @Test
    void lists_are_bounded() {
        List<String> aliases =
                IntStream.range(0, 51).mapToObj(i -> "Alias " + i).toList();
        refused(ana.post(SPEAKERS, Map.of("names", Map.of("en", "A"), "aliases", aliases)), 400, "invalid-body");
        List<Map<String, Object>> tenures = IntStream.range(0, 101)
                .mapToObj(i -> Map.<String, Object>of("title", Map.of("en", "Office " + i)))
                .toList();
        refused(ana.post(SPEAKERS, Map.of("names", Map.of("en", "A"), "tenures", tenures)), 400, "invalid-body");
        assertThat(ana.post(SPEAKERS, Map.of("names", Map.of("en", "A"), "tenures", tenures.subList(0, 100)))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void offices_are_put_in_another_order_and_replaced() {
        Response made = create(Map.of(
                "names",
                Map.of("en", unique("Costa")),
                "tenures",
                List.of(
                        Map.of("title", Map.of("en", "Mayor"), "from", "2010-01-01"),
                        Map.of("title", Map.of("en", "Minister"), "from", "2015-01-01"))));
        String path = SPEAKERS + "/" + made.path("id");
        Response edited = ana.patch(path, """
                {"tenures": [{"title": {"en": "Mayor"}, "from": "2016-01-01"}, {"title": {"en": "Minister"}, "from": "2015-01-01"},
                  {"title": {"en": "Councillor"}}]}
                """, "\"r1\"");
        assertThat(edited.statusCode()).as(edited.asString()).isEqualTo(200);
        assertThat(ana.get(path).<List<String>>path("tenures.title.en"))
                .containsExactly("Councillor", "Minister", "Mayor");
        assertThat(ana.patch(path, "{\"tenures\": null}", "\"r2\"").<List<String>>path("tenures"))
                .isEmpty();
    }

    @Test
    void stories_hear_of_a_change_only_when_they_print_it() throws SQLException {
        Response made = create(Map.of("names", Map.of("en", unique("Novak"))));
        String path = SPEAKERS + "/" + made.path("id");
        assertThat(ana.patch(path, "{\"aliases\": [\"N.\"]}", "\"r1\"").header("ETag"))
                .isEqualTo("\"r2\"");
        assertThat(facts(made.path("id"))).isZero();
        ana.patch(path, Map.of("names", Map.of("en", unique("Nowak"))), "\"r2\"");
        ana.patch(path, Map.of("slug", unique("nowak")), "\"r3\"");
        ana.patch(path, "{\"tenures\": [{\"title\": {\"en\": \"Judge\"}}]}", "\"r4\"");
        assertThat(facts(made.path("id"))).isEqualTo(3);
    }

    @Test
    void an_old_slug_leads_to_the_speaker() {
        String old = unique("old-name");
        create(Map.of("slug", old, "names", Map.of("en", "A")));
        String present = unique("new-name");
        ana.patch(SPEAKERS + "/" + old, Map.of("slug", present), "\"r1\"");
        assertThat(ana.get(SPEAKERS + "/" + old).<String>path("slug")).isEqualTo(present);
        assertThat(create(Map.of("slug", old, "names", Map.of("en", "B"))).<String>path("slug"))
                .isEqualTo(old + "-2");
    }

    @Test
    void two_desks_edit_one_speaker_and_no_edit_is_lost() throws Exception {
        Response made = create(Map.of("names", Map.of("en", unique("Race")), "description", Map.of("en", "0")));
        String path = SPEAKERS + "/" + made.path("id");
        Callable<Integer> desk = () -> {
            int stale = 0;
            for (int done = 0; done < 100; ) {
                Response read = ana.get(path);
                int count = Integer.parseInt(read.path("description.en"));
                Response edited =
                        ana.patch(path, Map.of("description", Map.of("en", "" + (count + 1))), read.header("ETag"));
                assertThat(edited.statusCode()).isIn(200, 412);
                if (edited.statusCode() == 200) {
                    done++;
                } else {
                    stale++;
                }
            }
            return stale;
        };
        ExecutorService desks = Executors.newFixedThreadPool(2);
        List<Future<Integer>> runs = desks.invokeAll(List.of(desk, desk));
        int stale = runs.get(0).get() + runs.get(1).get();
        desks.shutdown();
        Response after = ana.get(path);
        assertThat(after.<String>path("description.en")).isEqualTo("200");
        assertThat(after.<Integer>path("revision")).isEqualTo(201);
        assertThat(stale).as("the two met").isPositive();
    }

    @Test
    void a_speaker_who_is_quoted_is_not_deleted() {
        Response made = create(Map.of("names", Map.of("en", unique("Quoted"))));
        String path = SPEAKERS + "/" + made.path("id");
        Response quotation = ana.post(
                "/manage/v1/quotations",
                Map.of("text", "We keep the bridge open.", "language", "en", "speaker", made.<String>path("slug")));
        assertThat(quotation.statusCode()).as(quotation.asString()).isEqualTo(201);
        assertThat(refused(ana.delete(path, "\"r1\""), 409, "speaker-in-use").getInt("quotations"))
                .isEqualTo(1);
        ana.delete("/manage/v1/quotations/" + quotation.path("id"), quotation.header("ETag"));
        refused(ana.delete(path, null), 428, "precondition-required");
        assertThat(ana.delete(path, "\"r1\"").statusCode()).isEqualTo(204);
        refused(ana.get(path), 404, "desk-speaker-not-found");
    }

    @Test
    void the_list_is_in_the_order_of_sort_names() {
        String mark = unique("yy");
        create(Map.of(
                "names", Map.of("en", mark + " Ana Zorn"), "sortName", mark + " Zorn, Ana", "kind", "organisation"));
        create(Map.of(
                "names", Map.of("en", mark + " Zoe Abel"), "sortName", mark + " Abel, Zoe", "kind", "organisation"));
        Response list = ana.get(SPEAKERS + "?kind=organisation&limit=100");
        List<String> names = list.path("items.names.en");
        assertThat(names.stream().filter(name -> name.startsWith(mark)))
                .containsExactly(mark + " Zoe Abel", mark + " Ana Zorn");
        refused(ana.get(SPEAKERS + "?kind=person&limit=1&cursor=" + cursor()), 400, "invalid-cursor");
        assertThat(newsroom.person("rita", Scope.CONTENT_WRITE).get(SPEAKERS).statusCode())
                .isEqualTo(403);
    }

    private String cursor() {
        create(Map.of("names", Map.of("en", unique("zz")), "kind", "organisation"));
        return ana.get(SPEAKERS + "?kind=organisation&limit=1").path("page.next");
    }

    private Response create(Map<String, ?> speaker) {
        Response created = ana.post(SPEAKERS, speaker);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }

    private int facts(String speaker) throws SQLException {
        try (Connection connection = desk.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from desk.outbox where type = 'SpeakerChanged' and subject_id = ?::uuid")) {
            count.setString(1, speaker);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(24);
    }
}

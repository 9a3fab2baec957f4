package press.doorstep.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
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
class TopicsAtTheDeskTest {

    private static final String TOPICS = "/manage/v1/topics";

    @Inject
    Newsroom newsroom;

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource desk;

    private Person ana;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
    }

    @Test
    void a_topic_is_created_read_and_put_back_as_it_was() {
        String slug = unique("harbours");
        Response created = ana.post(
                TOPICS,
                Map.of(
                        "slug", slug,
                        "names", Map.of("en", "Harbours", "ru", "Гавани", "DE-de", "Häfen"),
                        "description", Map.of("en", "Where ships are safe."),
                        "externalIds", Map.of("wikidata", "Q283202")));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"r1\"");
        assertThat(created.header("Location")).endsWith(TOPICS + "/" + created.path("id"));

        Response read = ana.get(TOPICS + "/" + slug);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asString()).isEqualTo(created.asString());
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        assertThat(read.<String>path("kind")).isEqualTo("subject");
        assertThat(read.<String>path("names.'de-DE'")).isEqualTo("Häfen");
        assertThat(read.<String>path("updatedBy")).isEqualTo("ana");
        assertThat(read.<List<String>>path("related")).isEmpty();

        Response putBack = ana.put(TOPICS + "/" + slug, read.asString(), read.header("ETag"));
        assertThat(putBack.statusCode()).as(putBack.asString()).isEqualTo(200);
        assertThat(putBack.asString()).isEqualTo(read.asString());
        assertThat(putBack.header("ETag")).isEqualTo("\"r1\"");
    }

    @Test
    void a_slug_is_made_of_the_name_and_numbered_when_it_is_taken() {
        String name = unique("Fähren und Häfen");
        assertThat(create(Map.of("names", Map.of("de", name))).<String>path("slug"))
                .startsWith("fahren-und-hafen-");
        assertThat(create(Map.of("names", Map.of("de", name))).<String>path("slug"))
                .endsWith("-2");
        assertThat(create(Map.of("names", Map.of("ru", "Гавань " + unique("")))).<String>path("slug"))
                .startsWith("gavan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                              | /names
            {"names": {}}                                                   | /names
            {"names": {"en": " "}}                                          | /names/en
            {"names": {"en": null}}                                         | /names/en
            {"names": {"english": "Ports"}}                                 | /names/english
            {"names": {"en": "Ports", "EN": "Ports"}}                       | /names/EN
            {"names": {"en": "Two\\nlines"}}                                | /names/en
            {"names": {"en": "Ports"}, "kind": "thing"}                     | /kind
            {"names": {"en": "Ports"}, "slug": "Not A Slug"}                | /slug
            {"names": {"en": "Ports"}, "slug": "0190a6c1-4d5e-7f00-8a1b-2c3d4e5f6071"} | /slug
            {"names": {"en": "Ports"}, "iptcCode": "20000065"}              | /iptcCode
            {"names": {"en": "Ports"}, "broader": "no-such-topic"}          | /broader
            {"names": {"en": "Ports"}, "related": ["no-such-topic"]}        | /related/0
            {"names": {"en": "Ports"}, "externalIds": {"Wiki Data": "Q1"}}  | /externalIds/Wiki Data
            {"names": {"en": "Ports"}, "externalIds": {"wikidata": ""}}     | /externalIds/wikidata
            {"names": {"en": "Ports"}, "colour": "blue"}                    | /colour
            {"names": "Ports"}                                              | /names
            """)
    void a_body_that_cannot_be_is_refused_where_it_is_wrong(String body, String pointer) {
        assertThat(refused(ana.post(TOPICS, body), 400, "invalid-body").getList("errors.pointer"))
                .contains(pointer);
    }

    @Test
    void names_are_as_long_as_names_are() {
        create(Map.of("names", Map.of("en", "n".repeat(300))));
        refused(ana.post(TOPICS, Map.of("names", Map.of("en", "n".repeat(301)))), 400, "invalid-body");
        refused(ana.post(TOPICS, "{\"names\": {\"en\": \"a\\u0000b\"}}"), 400, "invalid-body");
    }

    @Test
    void only_those_with_the_scope_read_and_write() {
        Person reader = newsroom.person("rita", Scope.CONTENT_READ);
        assertThat(reader.get(TOPICS).statusCode()).isEqualTo(200);
        assertThat(reader.post(TOPICS, "{}").statusCode()).isEqualTo(403);
        assertThat(newsroom.person("pam", Scope.CONTENT_PUBLISH).get(TOPICS).statusCode())
                .isEqualTo(403);
        assertThat(newsroom.passerBy().get(TOPICS).statusCode()).isEqualTo(401);
        assertThat(newsroom.passerBy().delete(TOPICS + "/harbours", null).statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        Response made = create(Map.of("names", Map.of("en", unique("Tides"))));
        String path = TOPICS + "/" + made.path("id");
        refused(ana.put(path, "{}", null), 428, "precondition-required");
        assertThat(ana.patch(path, "{\"names\": {\"fr\": \"Marées\"}}", "\"r1\"")
                        .header("ETag"))
                .isEqualTo("\"r2\"");
        var stale = refused(ana.put(path, made.asString(), "\"r1\""), 412, "precondition-failed");
        assertThat(stale.getInt("currentRevision")).isEqualTo(2);
        assertThat(stale.getString("changedBy")).isEqualTo("ana");
        assertThat(stale.getString("changedAt")).endsWith("Z");
        refused(ana.delete(path, "\"r1\""), 412, "precondition-failed");
        refused(ana.put(TOPICS + "/" + unique("nowhere"), "{}", "\"r1\""), 404, "desk-topic-not-found");
    }

    @Test
    void what_cannot_be_written_is_taken_back_only_as_it_was() {
        Response made = create(Map.of("names", Map.of("en", unique("Locks"))));
        String path = TOPICS + "/" + made.path("id");
        String changed = made.asString().replace("\"revision\":1", "\"revision\":7");
        assertThat(refused(ana.put(path, changed, "\"r1\""), 400, "invalid-body")
                        .getList("errors.pointer"))
                .containsExactly("/revision");
    }

    @Test
    void a_patch_merges_and_null_takes_away() {
        Response made = create(Map.of("names", Map.of("en", unique("Quays"), "fr", "Quais")));
        String path = TOPICS + "/" + made.path("id");
        Response patched =
                ana.patch(path, "{\"names\": {\"fr\": null, \"de\": \"Kais\"}, \"kind\": \"place\"}", "\"r1\"");
        assertThat(patched.<Map<String, String>>path("names")).containsOnlyKeys("en", "de");
        assertThat(patched.<String>path("kind")).isEqualTo("place");
        Response back = ana.patch(path, "{\"kind\": null}", "\"r2\"");
        assertThat(back.<String>path("kind")).isEqualTo("subject");
    }

    @Test
    void an_old_slug_leads_to_the_topic_and_is_given_to_nobody_else() {
        String old = unique("wharfs");
        String present = unique("wharves");
        Response made = create(Map.of("slug", old, "names", Map.of("en", "Wharves")));
        Response renamed = ana.patch(TOPICS + "/" + old, Map.of("slug", present), "\"r1\"");
        assertThat(renamed.<String>path("slug")).isEqualTo(present);
        assertThat(ana.get(TOPICS + "/" + old).<String>path("slug")).isEqualTo(present);
        assertThat(create(Map.of("slug", old, "names", Map.of("en", "Wharfs"))).<String>path("slug"))
                .isEqualTo(old + "-2");
        assertThat(ana.patch(TOPICS + "/" + made.path("id"), Map.of("slug", old), "\"r2\"")
                        .<String>path("slug"))
                .isEqualTo(old);
    }

    @Test
    void related_topics_are_related_both_ways() {
        String one = unique("ferries");
        String other = unique("timetables");
        create(Map.of("slug", one, "names", Map.of("en", "Ferries")));
        create(Map.of("slug", other, "names", Map.of("en", "Timetables"), "related", List.of(one)));
        Response read = ana.get(TOPICS + "/" + one);
        assertThat(read.<List<String>>path("related")).containsExactly(other);
        assertThat(read.header("ETag")).isEqualTo("\"r2\"");
        ana.patch(TOPICS + "/" + one, "{\"related\": []}", "\"r2\"");
        Response parted = ana.get(TOPICS + "/" + other);
        assertThat(parted.<List<String>>path("related")).isEmpty();
        assertThat(parted.header("ETag")).isEqualTo("\"r2\"");
        assertThat(refused(
                                ana.patch(TOPICS + "/" + one, Map.of("related", List.of(one)), "\"r3\""),
                                400,
                                "invalid-body")
                        .getList("errors.pointer"))
                .containsExactly("/related/0");
    }

    @Test
    void a_topic_never_stands_below_itself() {
        String top = below(null);
        String middle = below(top);
        String low = below(middle);
        refused(ana.patch(TOPICS + "/" + top, Map.of("broader", low), "\"r1\""), 422, "topic-below-itself");
        refused(ana.patch(TOPICS + "/" + top, Map.of("broader", top), "\"r1\""), 400, "invalid-body");
        assertThat(ana.patch(TOPICS + "/" + low, "{\"broader\": null}", "\"r1\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ana.patch(TOPICS + "/" + top, Map.of("broader", low), "\"r1\"")
                        .<String>path("broader"))
                .isEqualTo(low);
    }

    @Test
    void two_moves_at_once_make_no_circle() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 25; round++) {
            String one = below(null);
            String other = below(null);
            Future<Response> up = desks.submit(() -> ana.patch(TOPICS + "/" + one, Map.of("broader", other), "\"r1\""));
            Future<Response> down =
                    desks.submit(() -> ana.patch(TOPICS + "/" + other, Map.of("broader", one), "\"r1\""));
            List<Integer> statuses =
                    new ArrayList<>(List.of(up.get().statusCode(), down.get().statusCode()));
            statuses.sort(null);
            assertThat(statuses).containsExactly(200, 422);
        }
        desks.shutdown();
    }

    @Test
    void an_iptc_code_is_one_topics() {
        String code = "medtop:" + (10_000_000 + (int) (Math.random() * 89_000_000));
        String owner = unique("ports");
        create(Map.of("slug", owner, "names", Map.of("en", "Ports"), "iptcCode", code));
        Response second = ana.post(TOPICS, Map.of("names", Map.of("en", "Harbours"), "iptcCode", code));
        assertThat(refused(second, 409, "iptc-code-taken").getString("topic")).isEqualTo(owner);
    }

    @Test
    void a_topic_is_deleted_only_when_nothing_needs_it() {
        String top = below(null);
        String low = below(top);
        var inUse = refused(ana.delete(TOPICS + "/" + top, "\"r1\""), 409, "topic-in-use");
        assertThat(inUse.getInt("narrower")).isEqualTo(1);
        assertThat(inUse.getInt("articles")).isZero();
        assertThat(ana.delete(TOPICS + "/" + low, "\"r1\"").statusCode()).isEqualTo(204);
        refused(ana.get(TOPICS + "/" + low), 404, "desk-topic-not-found");
        assertThat(ana.delete(TOPICS + "/" + top, "\"r1\"").statusCode()).isEqualTo(204);
        assertThat(create(Map.of("slug", top, "names", Map.of("en", "Another"))).<String>path("slug"))
                .isEqualTo(top + "-2");
    }

    @Test
    void the_list_is_in_the_order_of_names_and_pages_neither_skip_nor_repeat() {
        String mark = unique("zz");
        for (String name : List.of("Ärger", "Anker", "Яхты", "Zoll", "ahoi")) {
            create(Map.of("names", Map.of("en", mark + " " + name), "kind", "event"));
        }
        List<String> names = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = ana.get(TOPICS + "?kind=event&limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            assertThat(page.<List<String>>path("items")).hasSizeLessThanOrEqualTo(2);
            names.addAll(page.path("items.names.en"));
            cursor = page.path("page.next");
        }
        assertThat(names.stream().filter(name -> name.startsWith(mark)).map(name -> name.substring(mark.length() + 1)))
                .containsExactly("ahoi", "Яхты", "Anker", "Ärger", "Zoll");
        refused(ana.get(TOPICS + "?kind=evnt"), 400, "invalid-parameter");
        refused(ana.get(TOPICS + "?sort=name"), 400, "unknown-parameter");
        refused(ana.get(TOPICS + "?limit=0"), 400, "invalid-parameter");
        refused(ana.get(TOPICS + "?cursor=abc"), 400, "invalid-cursor");
    }

    @Test
    void a_list_costs_the_same_statements_whatever_its_length() {
        String top = below(null);
        for (int i = 0; i < 5; i++) {
            below(top);
        }
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        // What goes on in the background is counted too: then it is counted once more.
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            List<Long> statements = new ArrayList<>();
            for (int limit : new int[] {1, 100}) {
                statistics.clear();
                ana.get(TOPICS + "?limit=" + limit);
                statements.add(statistics.getPrepareStatementCount());
            }
            assertThat(statements.get(0)).isEqualTo(statements.get(1)).isLessThanOrEqualTo(3);
        });
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void a_topic_is_live_at_once_and_moves_and_goes_with_the_desk() throws SQLException {
        String top = below(null);
        String low = below(null);
        assertThat(live(low)).isEqualTo("null");
        String topId = ana.get(TOPICS + "/" + top).path("id");
        ana.patch(TOPICS + "/" + low, Map.of("broader", top), "\"r1\"");
        assertThat(live(low)).isEqualTo(topId);
        String lowId = ana.get(TOPICS + "/" + low).path("id");
        assertThat(text(
                        "select payload ->> 'to' from desk.outbox where type = 'TopicMoved' and subject_id = ?::uuid",
                        lowId))
                .isEqualTo(topId);
        ana.delete(TOPICS + "/" + low, "\"r2\"");
        assertThat(live(low)).isEqualTo("not there");
    }

    private String live(String slug) throws SQLException {
        return text("select coalesce(broader::text, 'null') from live.topic where slug = ?", slug);
    }

    private String text(String query, String parameter) throws SQLException {
        try (Connection connection = desk.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "not there";
            }
        }
    }

    private String below(String broader) {
        Map<String, Object> names = Map.of("names", Map.of("en", unique("Level")));
        return create(broader == null ? names : Map.of("names", names.get("names"), "broader", broader))
                .path("slug");
    }

    private Response create(Map<String, ?> topic) {
        Response created = ana.post(TOPICS, topic);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }

    private static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(24);
    }
}

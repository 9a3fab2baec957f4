package press.doorstep.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.NewsroomJson;
import press.doorstep.OwnersHand;
import press.doorstep.access.Scope;

/** Somebody wants to know who did what. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AuditTest {

    private static final String AUDIT = "/manage/v1/audit";
    private static final String TOPICS = "/manage/v1/topics";

    @Inject
    Newsroom newsroom;

    @Inject
    OwnersHand owner;

    @Inject
    AgroalDataSource desk;

    private String name;
    private Person ana;
    private Person auditor;

    @BeforeEach
    void ana_works_and_somebody_looks() {
        name = "ana-" + UUID.randomUUID().toString().substring(24);
        ana = newsroom.editor(name);
        auditor = newsroom.person("auditor", Scope.AUDIT_READ);
    }

    @Test
    void finds_a_change_with_who_what_when_and_from_where() {
        Instant before = Instant.now().minusMillis(1);
        Response made = topic();
        String id = made.jsonPath().getString("id");
        Response edited = ana.patch(TOPICS + "/" + made.jsonPath().getString("slug"), "{\"kind\": \"event\"}", "*");
        assertThat(edited.statusCode()).as(edited.asString()).isEqualTo(200);
        List<Map<String, Object>> deeds = deeds("item=" + id);
        assertThat(deeds).extracting(deed -> deed.get("action")).containsExactly("patchTopic", "createTopic");
        Map<String, Object> edit = deeds.get(0);
        assertThat(edit)
                .containsEntry("kind", "topic")
                .containsEntry("revision", 2)
                .containsEntry("outcome", "done")
                .containsEntry("status", 200)
                .containsEntry("code", null)
                .containsEntry("address", "127.0.0.1")
                .containsEntry("requestId", edited.header("X-Request-Id"))
                .containsEntry("times", 1);
        assertThat(edit.get("by")).asString().contains("kind=key", "name=" + name);
        assertThat(Instant.parse((String) edit.get("at"))).isBetween(before, Instant.now());
        assertThat(deeds("item=" + id + "&outcome=refused")).isEmpty();
    }

    @Test
    void finds_what_was_deleted_by_its_slug() {
        Response made = topic();
        String slug = made.jsonPath().getString("slug");
        assertThat(ana.delete(TOPICS + "/" + slug, made.header("ETag")).statusCode())
                .isEqualTo(204);
        assertThat(deeds("item=" + made.jsonPath().getString("id")))
                .extracting(deed -> deed.get("action"))
                .containsExactly("deleteTopic", "createTopic");
    }

    @Test
    void finds_every_refused_attempt() {
        Response made = topic();
        String id = made.jsonPath().getString("id");
        String path = TOPICS + "/" + made.jsonPath().getString("slug");
        List<Refused> attempts = List.of(
                new Refused(ana.patch(path, "{}", "\"r9\""), "patchTopic", "topic", id, 412, "precondition-failed"),
                new Refused(ana.patch(path, "{}", null), "patchTopic", "topic", id, 428, "precondition-required"),
                new Refused(ana.post(TOPICS, "{"), "createTopic", "topic", null, 400, "malformed-json"),
                new Refused(
                        ana.delete(TOPICS + "/nonesuch", "*"),
                        "deleteTopic",
                        "topic",
                        null,
                        404,
                        "desk-topic-not-found"),
                new Refused(ana.get("/manage/v1/keys"), null, null, null, 403, "forbidden"),
                new Refused(ana.post("/manage/v1/keys", "{}"), "createKey", "key", null, 403, "forbidden"),
                new Refused(ana.put("/manage/v1/nowhere", "{}", "*"), null, null, null, 404, "not-found"),
                new Refused(
                        new Person("nobody-knows-this-key-at-all").delete(path, "*"),
                        "deleteTopic",
                        "topic",
                        id,
                        401,
                        "unauthenticated"));
        attempts.forEach(this::isRecorded);
        assertThat(ana.get(TOPICS + "/nonesuch").statusCode()).isEqualTo(404);
        // An address that there is not is looked for by nobody in particular.
        assertThat(deeds("who=" + name + "&outcome=refused")).hasSize(6);
    }

    @Test
    void finds_what_the_schedule_did() {
        Response draft = ana.post(
                "/manage/v1/articles",
                Map.of("language", "en", "headline", "Later " + name, "body", Map.of("text", "In a moment.")));
        String id = draft.jsonPath().getString("id");
        Response scheduled = ana.put(
                "/manage/v1/articles/" + id + "/publication",
                Map.of("at", Instant.now().plusMillis(700).toString()),
                draft.header("ETag"));
        assertThat(scheduled.statusCode()).as(scheduled.asString()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(deeds("item=" + id + "&who=schedule"))
                        .singleElement()
                        .satisfies(deed -> assertThat(deed)
                                .containsEntry("action", "publishArticle")
                                .containsEntry("revision", 3)
                                .containsEntry("status", null)));
        assertThat(deeds("item=" + id + "&who=" + name)).hasSize(2);
    }

    @Test
    void finds_an_import_once_for_whoever_started_it_and_once_for_its_end() {
        Response started = ana.request()
                .contentType("application/x-ndjson")
                .body(("{\"kind\": \"topic\", \"slug\": \"" + name + "\", \"names\": {\"en\": \"x\"}}\n")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/manage/v1/imports");
        assertThat(started.statusCode()).isEqualTo(202);
        String id = started.jsonPath().getString("id");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(deeds("item=" + id))
                        .extracting(deed -> deed.get("action"))
                        .containsExactly("finishImport", "startImport"));
    }

    @Test
    void reads_page_by_page_with_filters_and_is_told_of_slips() {
        List<String> ids = List.of(id(topic()), id(topic()), id(topic()));
        String filter = "?who=" + name + "&action=createTopic&kind=topic&outcome=done&limit=2";
        Response first = auditor.get(AUDIT + filter);
        assertThat(first.jsonPath().getList("items.item")).containsExactly(ids.get(2), ids.get(1));
        String cursor = first.jsonPath().getString("page.next");
        assertThat(first.header("Link")).contains("rel=\"next\"");
        Response second = auditor.get(AUDIT + filter + "&cursor=" + cursor);
        assertThat(second.jsonPath().getList("items.item")).containsExactly(ids.get(0));
        assertThat(second.jsonPath().<Object>get("page.next")).isNull();
        String newest = first.jsonPath().getString("items[0].at");
        assertThat(deeds("who=" + name + "&after=" + newest)).isEmpty();
        assertThat(deeds("who=" + name + "&before=" + newest)).isNotEmpty();
        String request = first.jsonPath().getString("items[0].requestId");
        assertThat(deeds("requestId=" + request)).hasSize(1);
        refused(auditor.get(AUDIT + "?cursor=" + cursor), 400, "invalid-cursor");
        refused(auditor.get(AUDIT + "?outcome=lost"), 400, "invalid-parameter");
        refused(auditor.get(AUDIT + "?items=1"), 400, "unknown-parameter");
        refused(ana.get(AUDIT), 403, "forbidden");
        refused(auditor.request().delete(AUDIT), 405, "method-not-allowed");
    }

    @Test
    void can_rely_on_it_that_nobody_changed_it() throws SQLException {
        topic();
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement()) {
            for (String forbidden : List.of(
                    "update desk.audit set by_name = 'somebody else'",
                    "delete from desk.audit",
                    "truncate desk.audit",
                    "alter table desk.audit disable trigger all",
                    "drop table desk.audit")) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .isInstanceOf(SQLException.class)
                        .extracting(fault -> ((SQLException) fault).getSQLState())
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void knows_that_nothing_was_done_that_is_not_recorded() throws SQLException {
        String slug = "unrecorded-" + name;
        AtomicReference<Response> answer = new AtomicReference<>();
        owner.whileRefusing(
                "desk.audit",
                "by_name <> '" + name + "'",
                () -> answer.set(ana.post(TOPICS, Map.of("slug", slug, "names", Map.of("en", "x")))));
        assertThat(answer.get().statusCode()).isEqualTo(500);
        assertThat(ana.get(TOPICS + "/" + slug).statusCode()).isEqualTo(404);
    }

    @Test
    void reads_no_secret_and_no_text() throws SQLException {
        Person chief = newsroom.person("chief-" + name, Scope.ALL.toArray(String[]::new));
        Response key = chief.post("/manage/v1/keys", Map.of("name", "wire", "scopes", List.of("content:read")));
        chief.post(TOPICS, Map.of("names", Map.of("en", "Confidential matter")));
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement()) {
            var row = statement.executeQuery("select string_agg(a::text, ' ') from desk.audit a");
            row.next();
            assertThat(row.getString(1))
                    .contains("chief-" + name)
                    .doesNotContain(chief.key(), key.jsonPath().getString("key"), "Confidential");
        }
    }

    private record Refused(Response answer, String action, String kind, String item, int status, String code) {}

    private void isRecorded(Refused attempt) {
        assertThat(attempt.answer().statusCode())
                .as(attempt.answer().asString())
                .isEqualTo(attempt.status());
        String request = attempt.answer().header("X-Request-Id");
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(deeds("requestId=" + request))
                        .singleElement()
                        .satisfies(deed -> assertThat(deed)
                                .containsEntry("action", attempt.action())
                                .containsEntry("kind", attempt.kind())
                                .containsEntry("item", attempt.item())
                                .containsEntry("status", attempt.status())
                                .containsEntry("code", attempt.code())
                                .containsEntry("outcome", "refused")
                                .containsEntry("revision", null)));
    }

    private Response topic() {
        Response made = ana.post(TOPICS, Map.of("names", Map.of("en", "Audited " + UUID.randomUUID())));
        assertThat(made.statusCode()).isEqualTo(201);
        return made;
    }

    private static String id(Response made) {
        return made.jsonPath().getString("id");
    }

    private List<Map<String, Object>> deeds(String filter) {
        Response list = auditor.get(AUDIT + "?" + filter);
        assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
        return NewsroomJson.maps(list.jsonPath().getList("items"));
    }
}

package press.doorstep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.access.Scope;

/** What every answer and every refusal has in common. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ConventionsTest {

    @Inject
    Newsroom newsroom;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/q/nowhere",
                "/v1",
                "/v1/nowhere",
                "/conventions/story/x.css",
                "/docs/nowhere",
                "/manage/v1/nowhere"
            })
    void an_unknown_path_is_a_problem(String path) {
        Response answer = newsroom.passerBy().get(path);
        refused(answer, 404, "not-found");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /conventions, 'GET, HEAD, OPTIONS, POST'",
        "DELETE, /conventions, 'GET, HEAD, OPTIONS, POST'",
        "TRACE, /conventions, 'GET, HEAD, OPTIONS, POST'",
        "PROPFIND, /conventions, 'GET, HEAD, OPTIONS, POST'",
        "FOO, /conventions/story, 'GET, HEAD, OPTIONS'",
        "GET, /conventions/things/7, 'OPTIONS, PUT'",
        "POST, /, 'GET, HEAD, OPTIONS'",
        "POST, /openapi, 'GET, HEAD, OPTIONS'",
        "DELETE, /q/health, 'GET, HEAD, OPTIONS'"
    })
    void a_method_an_address_lacks_is_refused_with_those_it_has(String method, String path, String allow) {
        Response answer = newsroom.passerBy().request().request(method, path);
        refused(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo(allow);
    }

    @Test
    void an_override_of_the_method_is_ignored() {
        Response answer = newsroom.passerBy()
                .request()
                .header("X-HTTP-Method-Override", "DELETE")
                .get("/conventions");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void media_types_are_negotiated() {
        refused(newsroom.passerBy().request().accept("application/x-nope").get("/conventions"), 406, "not-acceptable");
        refused(
                editor().request().contentType("text/plain").body("x").post("/conventions"),
                415,
                "unsupported-media-type");
        refused(
                editor().request()
                        .contentType("application/json")
                        .header("Content-Encoding", "gzip")
                        .body("x")
                        .post("/conventions"),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({
        "08006, 503, database-unavailable",
        "53300, 503, database-unavailable",
        "57014, 503, database-unavailable",
        "57P01, 503, database-unavailable",
        "55P03, 503, database-unavailable",
        "40001, 503, database-unavailable",
        "exhausted, 503, database-unavailable",
        "23505, 409, conflict",
        "42601, 500, internal",
        "bug, 500, internal",
        "stale, 412, precondition-failed"
    })
    void faults_of_ours_are_problems_without_internals(String kind, int status, String code) {
        Response answer = newsroom.passerBy().get("/conventions/faults/" + kind);
        refused(answer, status, code);
        assertThat(answer.asString()).doesNotContain("secret");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        if (status == 503) {
            assertThat(answer.header("Retry-After")).matches("[12]");
        }
    }

    @Test
    void every_answer_carries_an_id_and_a_proxys_own_only_when_it_is_one() {
        assertThat(newsroom.passerBy().get("/conventions").header("X-Request-Id"))
                .matches("[0-9a-f]{32}");
        Response given = newsroom.passerBy()
                .request()
                .header("X-Request-Id", "edge-4711-abc")
                .get("/nowhere");
        assertThat(refused(given, 404, "not-found").getString("traceId")).isEqualTo("edge-4711-abc");
        Response odd = newsroom.passerBy()
                .request()
                .header("X-Request-Id", "a\" onload=x")
                .get("/nowhere");
        assertThat(refused(odd, 404, "not-found").getString("traceId")).matches("[0-9a-f]{32}");
    }

    @Test
    void a_change_names_the_revision_it_changes() {
        var ana = editor();
        refused(ana.put("/conventions/things/1", "{\"title\":\"x\"}", null), 428, "precondition-required");
        var stale =
                refused(ana.put("/conventions/things/1", "{\"title\":\"x\"}", "\"r6\""), 412, "precondition-failed");
        assertThat(stale.getInt("currentRevision")).isEqualTo(7);
        assertThat(stale.getString("changedBy")).isEqualTo("ana");
        assertThat(stale.getString("changedAt")).isEqualTo("2026-11-23T10:02:00.250Z");
        refused(ana.put("/conventions/things/1", "{\"title\":\"x\"}", "W/\"r7\""), 412, "precondition-failed");
        Response done = ana.put("/conventions/things/1", "{\"title\":\"x\"}", "\"r7\"");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.header("ETag")).isEqualTo("\"r8\"");
        assertThat(done.header("Cache-Control")).contains("no-store");
    }

    @Test
    void times_have_exactly_milliseconds() {
        assertThat(newsroom.passerBy().get("/conventions/times").jsonPath().getString("at"))
                .isEqualTo("2026-11-23T10:02:00.000Z");
    }

    private Newsroom.Person editor() {
        return newsroom.person("ana", Scope.CONTENT_WRITE);
    }

    @Test
    void a_change_that_ran_into_another_is_begun_anew_as_a_whole_and_recorded_once() {
        ConventionsResource.ATTEMPTS.set(0);
        Response made = newsroom.passerBy().request().post("/conventions/collisions");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(ConventionsResource.ATTEMPTS).hasValue(3);
        assertThat(newsroom.person("auditor", Scope.AUDIT_READ)
                        .get("/manage/v1/audit?requestId=" + made.header("X-Request-Id"))
                        .jsonPath()
                        .getList("items.action"))
                .containsExactly("collide");
    }
}

package press.doorstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.access.Scope;

/** Does what the contract's examples do, in the order of a day at the desk, and holds every answer against the contract. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ManagementContractTest {

    private static final String DESK = "/manage/v1/";

    @Inject
    Newsroom newsroom;

    private Newsroom.Person chief;
    private RecordCheck record;

    @BeforeEach
    void hireSomebody() {
        chief = newsroom.person("contract", Scope.ALL.toArray(String[]::new));
        record = new RecordCheck(chief);
    }

    @AfterEach
    void every_change_and_every_refusal_was_recorded_once() {
        record.check();
    }

    @Test
    void the_examples_are_accepted_and_answered_as_documented() {
        create("topics", "{\"slug\": \"harbours\", \"names\": {\"en\": \"Harbours\"}}");
        create("authors", "{\"slug\": \"samira-holt\", \"names\": {\"en\": \"Samira Holt\"}}");
        create("articles", "{\"slug\": \"we-keep-the-bridge-open\"}");
        lives("topics", "Topic");
        lives("speakers", "Speaker");
        lives("authors", "Author");
        String quotation = lives("quotations", "Quotation");
        change("PUT", quotation + "/verification", example("VerificationInput"), 200);
        String article = lives("articles", "Article");
        String collection = lives("collections", "Collection");
        change("DELETE", lives("pins", "Pin"), null, 204);
        change("DELETE", lives("partner-feeds", "PartnerFeed"), null, 204);
        change("DELETE", lives("partner-news", "PartnerNews"), null, 204);
        change("DELETE", lives("partners", "Partner"), null, 204);
        change("PUT", collection + "/publication", null, 200);
        change("DELETE", collection + "/publication", null, 200);
        change("DELETE", collection + "/publication", null, 409);
        change("DELETE", collection, null, 204);
        change("DELETE", quotation, null, 204);
        aStoryIsPublishedCorrectedAndWithdrawn(article);
    }

    private void aStoryIsPublishedCorrectedAndWithdrawn(String article) {
        change("PUT", article + "/publication", example("Publication"), 200);
        change("DELETE", article + "/publication", null, 200);
        change("PUT", article + "/withdrawal", example("Withdrawal"), 409);
        change("PUT", article + "/publication", null, 200);
        change("DELETE", article, null, 409);
        assertThat(json().body(example("CorrectionInput"))
                        .post(article + "/corrections")
                        .statusCode())
                .isEqualTo(201);
        change("PATCH", article, "{\"body\": {\"blocks\": null, \"text\": \"Nothing of what was said.\"}}", 200);
        change("PUT", article + "/publication", null, 422);
        change("PUT", article + "/withdrawal", example("Withdrawal"), 200);
        get(article);
        get(article + "/revisions?limit=2");
        get(article + "/revisions/1");
    }

    @Test
    void an_import_and_its_outcomes_are_as_documented() {
        Response accepted = checked()
                .contentType("application/x-ndjson")
                .body((value("Records").asText() + "\n{\"kind\": \"topik\"}\n").getBytes(StandardCharsets.UTF_8))
                .post(DESK + "imports");
        assertThat(accepted.statusCode()).isEqualTo(202);
        String job = DESK + "imports/" + accepted.jsonPath().getString("id");
        await().atMost(Duration.ofSeconds(60)).until(() -> get(job).jsonPath().get("finishedAt") != null);
        assertThat(get(job + "/outcomes").asString().lines()).hasSize(4);
        get(DESK + "imports?limit=1");
    }

    @Test
    void a_key_is_made_shown_and_revoked_as_documented() {
        Response made = json().body(example("KeyInput")).post(DESK + "keys");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        String key = DESK + "keys/" + made.jsonPath().getString("id");
        assertThat(get(key).jsonPath().<Object>get("key")).isNull();
        get(DESK + "keys?limit=1");
        Response rotated = json().body(example("RotationInput")).post(key + "/rotation");
        assertThat(rotated.jsonPath().getString("key")).startsWith("ds_");
        assertThat(checked().delete(key).statusCode()).isEqualTo(204);
        assertThat(json().body("{}").post(key + "/rotation").statusCode()).isEqualTo(409);
        get(DESK + "audit?kind=key&limit=3");
    }

    /** Something is made, listed, read, sent back as it was read and patched; answers its address. */
    private String lives(String plural, String thing) {
        String address = create(plural, example(thing + "Input"));
        get(DESK + plural + "?limit=100");
        Response read = get(address);
        Response saved = change("PUT", address, read.asString(), 200);
        assertThat(saved.jsonPath().getInt("revision"))
                .isEqualTo(read.jsonPath().getInt("revision"));
        change("PATCH", address, example(thing + "Patch"), 200);
        String stale = checked()
                .contentType("application/merge-patch+json;charset=UTF-8")
                .header("If-Match", "\"r999\"")
                .body("{}")
                .patch(address)
                .jsonPath()
                .getString("code");
        assertThat(stale).isEqualTo("precondition-failed");
        return address;
    }

    private String create(String plural, String body) {
        Response made = json().body(body).post(DESK + plural);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.header("Location");
    }

    private Response get(String path) {
        Response answer = checked().get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private Response change(String method, String path, String body, int status) {
        RequestSpecification request = checked()
                .contentType(method.equals("PATCH") ? "application/merge-patch+json;charset=UTF-8" : "application/json")
                .header("If-Match", "*");
        Response answer = (body == null ? request : request.body(body)).request(method, path);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.asString())
                .isEqualTo(status);
        return answer;
    }

    private RequestSpecification json() {
        return checked().contentType("application/json");
    }

    private RequestSpecification checked() {
        return chief.request().filter(record);
    }

    private static String example(String name) {
        return value(name).toString();
    }

    private static JsonNode value(String name) {
        JsonNode value = Contract.served().document().at("/components/examples/" + name + "/value");
        assertThat(value.isMissingNode()).as(name).isFalse();
        return value;
    }
}

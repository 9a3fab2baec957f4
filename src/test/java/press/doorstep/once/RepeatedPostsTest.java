package press.doorstep.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.doorstep.Newsroom.refused;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.OwnersHand;
import press.doorstep.access.Scope;
import press.doorstep.web.Problem;

/** Tools that do not know what became of their request, and send it again. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RepeatedPostsTest {

    private static final String TOPICS = "/manage/v1/topics";

    @Inject
    Newsroom newsroom;

    @Inject
    OwnersHand owner;

    @Inject
    AgroalDataSource desk;

    @Inject
    SavedAnswers answers;

    @Inject
    ForgetAnswers forgetting;

    private Person tool;

    @BeforeEach
    void a_tool_has_a_key() {
        tool = newsroom.person("tool", Scope.ALL.toArray(String[]::new));
    }

    @Test
    void get_the_first_answer_byte_for_byte_whatever_they_make() {
        String story = story();
        Map<String, String> made = new LinkedHashMap<>();
        made.put("topics", named());
        made.put("speakers", named());
        made.put("authors", named());
        made.put("quotations", "{\"text\": \"We sail at dawn.\", \"language\": \"en\"}");
        made.put("collections", "{\"kind\": \"dossier\", \"language\": \"en\", \"title\": \"Ferries\"}");
        made.put(
                "articles",
                "{\"language\": \"en\", \"headline\": \"Ferry runs\", \"body\": {\"text\": \"At night.\"}}");
        made.put(story + "/corrections", "{\"text\": \"It was Tuesday.\"}");
        made.put(story + "/notes", "{\"text\": \"Call the harbour.\"}");
        made.put(story + "/preview", "{}");
        made.forEach((plural, body) -> {
            String key = key();
            Response first = post("/manage/v1/" + plural, body, key);
            Response again = post("/manage/v1/" + plural, body, key);
            assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
            assertThat(first.header("Idempotency-Replayed")).isNull();
            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
            assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
            for (String header : List.of("Location", "ETag", "Content-Type", "Cache-Control")) {
                assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
            }
        });
        assertThat(tool.get("/manage/v1/" + story).jsonPath().getList("corrections"))
                .hasSize(1);
    }

    @Test
    void are_answered_as_without_a_key() {
        Response plain = post(TOPICS, named(), null);
        Response keyed = post(TOPICS, named(), key());
        assertThat(keyed.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
        assertThat(keyed.jsonPath().getMap("").keySet())
                .isEqualTo(plain.jsonPath().getMap("").keySet());
    }

    @Test
    void are_not_told_a_secret_twice() {
        String body = "{\"name\": \"wire\", \"scopes\": [\"content:read\"]}";
        String key = key();
        Response first = post("/manage/v1/keys", body, key);
        Response again = post("/manage/v1/keys", body, key);
        assertThat(first.jsonPath().getString("key")).startsWith("ds_");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getMap("")).doesNotContainKey("key");
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        String rotation = "/manage/v1/keys/" + first.jsonPath().getString("id") + "/rotation";
        String rotationKey = key();
        String rotated = post(rotation, "{}", rotationKey).jsonPath().getString("prefix");
        Response rotatedAgain = post(rotation, "{}", rotationKey);
        assertThat(rotatedAgain.jsonPath().getString("prefix")).isEqualTo(rotated);
        assertThat(rotatedAgain.jsonPath().getMap("")).doesNotContainKey("key");
    }

    @Test
    void may_not_mean_something_else() {
        String key = key();
        Response first = post(TOPICS, named(), key);
        assertThat(first.statusCode()).isEqualTo(201);
        refused(post(TOPICS, named(), key), 422, "idempotency-key-reused");
        refused(post("/manage/v1/speakers", named(), key), 422, "idempotency-key-reused");
    }

    @Test
    void of_different_callers_have_nothing_to_do_with_each_other() {
        String key = key();
        String body = "{\"names\": {\"en\": \"Shared " + key + "\"}}";
        Response mine = post(TOPICS, body, key);
        Response theirs = json(newsroom.editor("other"), body, key).post(TOPICS);
        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.header("Location")).isNotEqualTo(mine.header("Location"));
    }

    @Test
    void may_be_mended_after_a_refusal_and_sent_under_the_same_key() {
        String key = key();
        refused(post(TOPICS, "{\"names\": {}}", key), 400, "invalid-body");
        assertThat(post(TOPICS, named(), key).statusCode()).isEqualTo(201);
    }

    @Test
    void need_a_key_that_is_one() {
        for (String bad : List.of("x".repeat(256), "a b", "\u00e9t\u00e9", "")) {
            refused(post(TOPICS, named(), bad), 400, "invalid-header");
        }
        refused(json(tool, named(), "one").header("Idempotency-Key", "two").post(TOPICS), 400, "invalid-header");
        assertThat(post(TOPICS, named(), "~".repeat(219) + UUID.randomUUID()).statusCode())
                .isEqualTo(201);
    }

    @Test
    void at_the_same_moment_make_one_thing() throws Exception {
        for (int round = 0; round < 3; round++) {
            String key = key();
            String body = named();
            List<Response> all = atOnce(8, () -> post(TOPICS, body, key));
            assertThat(all)
                    .allSatisfy(answer -> assertThat(answer.statusCode())
                            .as(answer.asString())
                            .isEqualTo(201));
            Set<String> addresses =
                    all.stream().map(answer -> answer.header("Location")).collect(Collectors.toSet());
            assertThat(addresses).hasSize(1);
            assertThat(all.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                    .hasSize(1);
        }
    }

    @Test
    void do_not_wait_for_ever_for_another_node() throws SQLException {
        byte[] digest = new byte[32];
        digest[3] = 42;
        Repeatable asked = new Repeatable(digest, digest);
        try (Connection other = desk.getConnection();
                Statement begin = other.createStatement();
                PreparedStatement hold = other.prepareStatement("select pg_advisory_xact_lock(?)")) {
            begin.execute("begin");
            hold.setLong(1, ByteBuffer.wrap(digest).getLong());
            hold.execute();
            assertThatThrownBy(() ->
                            QuarkusTransaction.requiringNew().run(() -> answers.hold(asked, Duration.ofMillis(100))))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.code()).isEqualTo(OnceProblem.IDEMPOTENCY_KEY_IN_USE));
            begin.execute("rollback");
        }
    }

    @Test
    void are_new_after_a_day() throws SQLException {
        String key = key();
        String body = named();
        Response first = post(TOPICS, body, key);
        ageAll();
        assertThat(post(TOPICS, body, key).header("Location")).isNotEqualTo(first.header("Location"));
        ageAll();
        String young = key();
        post(TOPICS, body, young);
        forgetting.forget();
        assertThat(count()).isEqualTo(1);
        assertThat(post(TOPICS, body, young).header("Idempotency-Replayed")).isEqualTo("true");
    }

    /** What happened and what is kept of it stand or fall together: there is no moment in which only one of them is. */
    @Test
    void find_nothing_done_when_the_answer_could_not_be_kept() throws SQLException {
        String key = key();
        String slug = "crash-" + UUID.randomUUID().toString().substring(24);
        String body = "{\"slug\": \"" + slug + "\", \"names\": {\"en\": \"Crash\"}}";
        owner.whileRefusing("desk.saved_answer", "status <> 201", () -> {
            assertThat(post(TOPICS, body, key).statusCode()).isEqualTo(500);
            assertThat(tool.get(TOPICS + "/" + slug).statusCode()).isEqualTo(404);
        });
        Response made = post(TOPICS, body, key);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.jsonPath().getString("slug")).isEqualTo(slug);
    }

    private String story() {
        Response draft = post(
                "/manage/v1/articles",
                "{\"language\": \"en\", \"headline\": \"Ferry\", \"body\": {\"text\": \"On Monday.\"}}",
                null);
        String path = "articles/" + draft.jsonPath().getString("id");
        assertThat(tool.put("/manage/v1/" + path + "/publication", "{}", draft.header("ETag"))
                        .statusCode())
                .isEqualTo(200);
        return path;
    }

    private void ageAll() throws SQLException {
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update desk.saved_answer set saved_at = saved_at - interval '25 hours'");
        }
    }

    private int count() throws SQLException {
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from desk.saved_answer")) {
            row.next();
            return row.getInt(1);
        }
    }

    private Response post(String path, String body, String key) {
        return json(tool, body, key).post(path);
    }

    private static RequestSpecification json(Person person, String body, String key) {
        RequestSpecification request =
                person.request().contentType("application/json").body(body);
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    private static String named() {
        return "{\"names\": {\"en\": \"Repeated " + UUID.randomUUID() + "\"}}";
    }

    private static String key() {
        return "test-" + UUID.randomUUID();
    }

    private static List<Response> atOnce(int many, Callable<Response> story) throws Exception {
        CyclicBarrier start = new CyclicBarrier(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<Response>> futures = IntStream.range(0, many)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return story.call();
                    }))
                    .toList();
            List<Response> all = new java.util.ArrayList<>();
            for (Future<Response> future : futures) {
                all.add(future.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}

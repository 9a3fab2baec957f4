package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.article.Desk.expect;
import static press.doorstep.article.Desk.live;
import static press.doorstep.article.Desk.path;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PlannedWithdrawalTest {

    private static final String FAR = "2998-01-01T00:00:00Z";

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Inject
    WithdrawDue due;

    private Desk desk;
    private Person ana;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
        desk = new Desk(ana);
    }

    @Test
    void a_story_goes_at_its_time_and_caches_are_told() {
        Response live = desk.publishes(desk.creates(story(unique("Passing"), "x")));
        Instant at = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.MILLIS);
        Response story = desk.plansWithdrawal(live, at, "Its time is up.");
        assertThat(story.<String>path("state")).isEqualTo("published");
        assertThat(Instant.parse(story.path("withdrawal.at"))).isEqualTo(at);
        assertThat(story.<Object>path("withdrawal.since")).isNull();
        await().atMost(Duration.ofSeconds(3)).until(() -> maxAge(live(story)) <= 4);
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> live(story).statusCode() == 410);
        assertThat(Instant.now()).isBetween(at, at.plusSeconds(3));
        assertThat(live(story).<String>path("notice")).isEqualTo("Its time is up.");
        Response after = desk.reads(story);
        assertThat(after.<String>path("state")).isEqualTo("withdrawn");
        assertThat(after.<Object>path("withdrawal.at")).isNull();
        assertThat(after.<String>path("withdrawal.reason")).isEqualTo("because");
        assertThat(after.<String>path("updatedBy")).isEqualTo("schedule");
    }

    @Test
    void it_is_moved_and_called_off() {
        Response story = desk.plansWithdrawal(desk.publishes(desk.creates(story(unique("Kept"), "x"))), FAR, "x");
        Response same = desk.plansWithdrawal(story, FAR, "x");
        assertThat(same.header("ETag")).isEqualTo(story.header("ETag"));
        Response moved = desk.plansWithdrawal(story, "2998-02-01T00:00:00Z", "x");
        assertThat(dueAt("2998-02-01T00:00:00Z")).isPositive();
        Response cancelled = expect(200, ana.delete(path(story) + "/withdrawal", moved.header("ETag")));
        assertThat(cancelled.<Object>path("withdrawal")).isNull();
        assertThat(dueAt("2998-02-01T00:00:00Z")).isZero();
        assertThat(expect(200, ana.delete(path(story) + "/withdrawal", cancelled.header("ETag")))
                        .header("ETag"))
                .isEqualTo(cancelled.header("ETag"));
        Response gone = desk.withdraws(cancelled, "withdrawal", "x");
        refused(ana.delete(path(story) + "/withdrawal", gone.header("ETag")), 409, "article-withdrawn");
    }

    @Test
    void a_story_that_is_to_come_can_be_planned_to_go() {
        Response draft = desk.creates(story(unique("Brief"), "x"));
        Map<String, String> plan = Map.of("at", FAR);
        refused(ana.put(path(draft) + "/withdrawal", plan, draft.header("ETag")), 409, "article-never-published");
        Response scheduled = desk.schedules(draft, "2997-01-01T00:00:00Z");
        refused(
                ana.put(path(draft) + "/withdrawal", Map.of("at", "2996-01-01T00:00:00Z"), scheduled.header("ETag")),
                409,
                "schedules-cross");
        refused(
                ana.put(path(draft) + "/withdrawal", Map.of("at", "2020-01-01T00:00:00Z"), scheduled.header("ETag")),
                422,
                "schedule-in-the-past");
        Response planned = desk.plansWithdrawal(scheduled, FAR, "x");
        refused(
                ana.put(path(draft) + "/publication", Map.of("at", "2999-01-01T00:00:00Z"), planned.header("ETag")),
                409,
                "schedules-cross");
        Response cancelled = expect(200, ana.delete(path(draft) + "/publication", planned.header("ETag")));
        assertThat(cancelled.<String>path("state")).isEqualTo("draft");
        assertThat(cancelled.<Object>path("withdrawal")).isNull();
    }

    @Test
    void many_nodes_withdraw_what_is_due_once() throws Exception {
        List<UUID> ids = IntStream.range(0, 5)
                .mapToObj(i -> desk.plansWithdrawal(desk.publishes(desk.creates(story(unique("Node"), "x"))), FAR, "x"))
                .map(story -> UUID.fromString(story.path("id")))
                .toList();
        run("update desk.article set withdraw_at = now() where id = any (?)", ids);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> node = () -> {
                due.withdraw(ids);
                return null;
            };
            for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        ids.forEach(
                id -> assertThat(Desk.seen("/v1/articles/" + id).statusCode()).isEqualTo(410));
        assertThat(run("delete from desk.issue where ending is not null and article = any (?)", ids))
                .isEqualTo(5);
    }

    @Test
    void nothing_goes_out_under_embargo() {
        Response story = desk.creates(story(unique("Embargoed"), "x"));
        Response held = desk.patches(story, "{\"rights\": {\"embargoUntil\": \"2997-06-01T00:00:00Z\"}}");
        JsonPath problem = refused(desk.publishing(held), 422, "article-embargoed");
        assertThat(Instant.parse(problem.getString("embargoUntil"))).isEqualTo(Instant.parse("2997-06-01T00:00:00Z"));
        refused(
                ana.put(path(story) + "/publication", Map.of("at", "2997-05-31T00:00:00Z"), held.header("ETag")),
                422,
                "article-embargoed");
        Response scheduled = desk.schedules(held, "2997-06-01T00:00:00Z");
        assertThat(scheduled.<String>path("state")).isEqualTo("scheduled");
        Response shown = desk.publishes(desk.creates(story(unique("Embargoed"), "x")));
        desk.patches(shown, "{\"rights\": {\"embargoUntil\": \"2997-06-01T00:00:00Z\"}}");
        refused(
                ana.post(
                        path(shown) + "/corrections",
                        Map.of("kind", "update", "severity", "minor", "text", "x", "publish", true)),
                422,
                "article-embargoed");
    }

    private static int maxAge(Response answer) {
        return Integer.parseInt(answer.header("Cache-Control").replaceAll(".*max-age=([0-9]+).*", "$1"));
    }

    private int dueAt(String at) {
        return run("update live.due set things = things where at = ?::timestamptz", at);
    }

    private int run(String sql, Object value) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(
                    1, value instanceof List<?> ids ? connection.createArrayOf("uuid", ids.toArray()) : value);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

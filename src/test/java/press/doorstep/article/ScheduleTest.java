package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.article.Desk.expect;
import static press.doorstep.article.Desk.live;
import static press.doorstep.article.Desk.path;
import static press.doorstep.article.Desk.quoting;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ScheduleTest {

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Inject
    PublishDue due;

    private Desk desk;
    private Person ana;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
        desk = new Desk(ana);
    }

    @Test
    void a_scheduled_story_goes_out_at_its_time_as_it_is_then() {
        Instant at = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.MILLIS);
        Response story = desk.schedules(desk.creates(story(unique("Early"), "x")), at);
        assertThat(story.<String>path("state")).isEqualTo("scheduled");
        assertThat(Instant.parse(story.path("scheduledAt"))).isEqualTo(at);
        assertThat(dueTimes(at)).isEqualTo(1);
        desk.patches(story, "{\"headline\": \"As it is then\"}");
        refused(live(story), 404, "article-not-found");
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> live(story).statusCode() == 200);
        assertThat(Instant.now()).isAfterOrEqualTo(at);
        assertThat(live(story).<String>path("headline")).isEqualTo("As it is then");
        assertThat(Instant.parse(live(story).path("publishedAt"))).isEqualTo(at);
        Response after = desk.reads(story);
        assertThat(after.<String>path("state")).isEqualTo("published");
        assertThat(after.<Object>path("scheduledAt")).isNull();
        assertThat(dueTimes(at)).isZero();
    }

    @Test
    void a_schedule_is_moved_and_called_off() {
        Instant at = Instant.parse("2998-01-01T00:00:00Z").plusMillis(System.nanoTime() % 1_000_000);
        Response story = desk.schedules(desk.creates(story(unique("Later"), "x")), at);
        Response moved = desk.schedules(story, at.plusSeconds(60));
        assertThat(dueTimes(at)).isZero();
        assertThat(dueTimes(at.plusSeconds(60))).isEqualTo(1);
        Response cancelled = expect(200, ana.delete(path(story) + "/publication", moved.header("ETag")));
        assertThat(cancelled.<String>path("state")).isEqualTo("draft");
        assertThat(dueTimes(at.plusSeconds(60))).isZero();
        assertThat(expect(200, ana.delete(path(story) + "/publication", cancelled.header("ETag")))
                        .header("ETag"))
                .isEqualTo(cancelled.header("ETag"));
    }

    @Test
    void a_published_story_s_newer_draft_can_be_scheduled_too() {
        Instant at = Instant.parse("2998-01-01T00:00:00Z").plusMillis(System.nanoTime() % 1_000_000);
        Response story = desk.publishes(desk.creates(story(unique("Twice"), "x")));
        Response scheduled = desk.schedules(desk.patches(story, "{\"headline\": \"Second\"}"), at);
        assertThat(scheduled.<String>path("state")).isEqualTo("published");
        assertThat(live(story).<String>path("headline")).isNotEqualTo("Second");
        Response out = desk.publishes(scheduled);
        assertThat(out.<Object>path("scheduledAt")).isNull();
        assertThat(live(story).<String>path("headline")).isEqualTo("Second");
        Response again = desk.schedules(desk.patches(out, "{\"headline\": \"Third\"}"), at);
        assertThat(desk.withdraws(again, "withdrawal", "x").<Object>path("scheduledAt"))
                .isNull();
        assertThat(dueTimes(at)).isZero();
        refused(
                ana.put(
                        path(again) + "/publication",
                        Map.of("at", at.toString()),
                        desk.reads(again).header("ETag")),
                409,
                "article-withdrawn");
    }

    @Test
    void what_is_scheduled_is_fit_to_be_published_and_stays_so() {
        Response draft = desk.creates(Map.of("headline", "x", "language", "en"));
        Map<String, String> when = Map.of("at", "2998-01-01T00:00:00Z");
        refused(ana.put(path(draft) + "/publication", when, draft.header("ETag")), 422, "article-not-publishable");
        Map<String, String> before = Map.of("at", "2020-01-01T00:00:00Z");
        Response story = desk.creates(quoting(story("x", "«Yes», she said."), Map.of("text", "Yes", "saidBy", "her")));
        refused(ana.put(path(story) + "/publication", before, story.header("ETag")), 422, "schedule-in-the-past");
        Response scheduled = desk.schedules(story, "2998-01-01T00:00:00Z");
        refused(
                ana.patch(path(story), "{\"body\": {\"text\": \"No.\"}}", scheduled.header("ETag")),
                422,
                "quotation-not-verbatim");
        desk.patches(
                scheduled,
                "{\"body\": {\"text\": \"«Yes.»\"}, \"rights\": {\"embargoUntil\": \"2997-01-01T00:00:00Z\"}}");
    }

    @Test
    void many_nodes_publish_what_is_due_once() throws Exception {
        List<UUID> ids = java.util.stream.IntStream.range(0, 5)
                .mapToObj(i -> desk.schedules(desk.creates(story(unique("Node"), "x")), "2998-01-01T00:00:00Z"))
                .map(story -> UUID.fromString(story.path("id")))
                .toList();
        run("update desk.article set scheduled_at = now() + interval '10 milliseconds' where id = any (?)", ids);
        Thread.sleep(20);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> node = () -> {
                due.publish(ids);
                return null;
            };
            for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        for (UUID id : ids) {
            assertThat(Desk.seen("/v1/articles/" + id).<Integer>path("version")).isEqualTo(1);
        }
        assertThat(count(
                        "select count(*) from desk.outbox where type = 'ArticlePublished' and subject_id = any (?)",
                        ids))
                .isEqualTo(5);
    }

    private int dueTimes(Instant at) {
        return count("select count(*) from live.due where at = ?", at.atOffset(ZoneOffset.UTC));
    }

    private int count(String sql, Object value) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, sqlValue(connection, value));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, Object value) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, sqlValue(connection, value));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object sqlValue(Connection connection, Object value) throws SQLException {
        return value instanceof List<?> ids ? connection.createArrayOf("uuid", ids.toArray()) : value;
    }
}

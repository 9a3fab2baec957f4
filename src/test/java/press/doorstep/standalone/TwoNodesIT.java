package press.doorstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances on one database, as behind a balancer. */
@Tag("slow")
class TwoNodesIT {

    private static final int STORIES = 500;
    private static final Duration IN_TIME = Duration.ofSeconds(2);
    private static final String KEY = "a-key-of-ours-that-is-long-enough";

    @TempDir
    Path homes;

    @Test
    void stories_due_in_the_same_second_go_out_once_and_in_time() throws Exception {
        try (EmbeddedPostgres named = EmbeddedPostgres.start()) {
            Map<String, String> environment = new HashMap<>(PreparedDatabase.on(named));
            environment.put("DOORSTEP_BOOTSTRAP_KEY", KEY);
            environment.put("DOORSTEP_DEMO", "false");
            try (PackagedDoorstep one = PackagedDoorstep.start(homes.resolve("one"), environment)) {
                one.awaitAnswer("/q/health/ready");
                try (PackagedDoorstep other = PackagedDoorstep.start(homes.resolve("other"), environment)) {
                    other.awaitAnswer("/q/health/ready");
                    Instant due = schedule(one, other);
                    Duration late = awaitAll(other, due);
                    System.out.printf("%d stories due at once, all live %d ms later%n", STORIES, late.toMillis());
                    assertThat(late).isLessThan(IN_TIME);
                    assertOnce(named);
                }
            }
        }
    }

    /** First all stories are written, half on either node, then all get the same time. */
    private static Instant schedule(PackagedDoorstep one, PackagedDoorstep other)
            throws IOException, InterruptedException {
        String[] ids = new String[STORIES];
        for (int i = 0; i < STORIES; i++) {
            ids[i] = new Desk(i % 2 == 0 ? one : other, KEY).draft("""
                    {"language": "en", "headline": "Due %d", "body": {"text": "At its time."}}""".formatted(i));
        }
        Instant due = Instant.now().plusSeconds(30).truncatedTo(ChronoUnit.SECONDS);
        for (int i = 0; i < STORIES; i++) {
            new Desk(i % 2 == 0 ? other : one, KEY).publish(ids[i], "\"r1\"", "{\"at\": \"" + due + "\"}");
        }
        assertThat(Instant.now()).as("all are scheduled before they are due").isBefore(due);
        return due;
    }

    /** How long after {@code due} a reader of this node saw the last of them. */
    private static Duration awaitAll(PackagedDoorstep node, Instant due) throws IOException, InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), due).toMillis()));
        while (Instant.now().isBefore(due.plusSeconds(30))) {
            JsonNode list = new ObjectMapper()
                    .readTree(node.get("/v1/articles?limit=1&count=exact", "").body());
            if (list.at("/page/total").asInt() == STORIES) {
                return Duration.between(due, Instant.now());
            }
            Thread.sleep(20);
        }
        throw new AssertionError("Not all were published.");
    }

    private static void assertOnce(EmbeddedPostgres named) throws SQLException {
        try (Connection connection = named.getDatabase("postgres", "doorstep").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select (select count(*) from desk.article where state = 'published' and publications = 1),
                          (select count(distinct subject_id) from desk.outbox where type = 'ArticlePublished'),
                          (select count(*) from desk.outbox where type = 'ArticlePublished'),
                          (select count(*) from desk.revision where kind = 'publication')
                        """)) {
            row.next();
            for (int column = 1; column <= 4; column++) {
                assertThat(row.getInt(column)).isEqualTo(STORIES);
            }
        }
    }
}

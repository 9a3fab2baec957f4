package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

/** Two editors with one story open, who press save at the same moment, again and again. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class EditorsRaceTest {

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Test
    void no_word_is_lost_and_each_loser_learns_who_was_faster() throws Exception {
        race(60);
    }

    @Test
    @Tag("slow")
    void nor_in_a_thousand_rounds() throws Exception {
        race(1_000);
    }

    private void race(int rounds) throws Exception {
        Person ana = newsroom.editor("ana");
        Person ben = newsroom.editor("ben");
        Desk desk = new Desk(ana);
        Response story = desk.creates(story(unique("Race"), "x"));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService editors = Executors.newFixedThreadPool(2);
        try {
            String etag = story.header("ETag");
            for (int round = 1; round <= rounds; round++) {
                String token = etag;
                String headline = "Round " + round + " by ";
                Future<Response> anas = editors.submit(() -> saves(start, ana, story, headline + "ana", token));
                Future<Response> bens = editors.submit(() -> saves(start, ben, story, headline + "ben", token));
                etag = judge(round, List.of(anas.get(), bens.get()));
            }
        } finally {
            editors.shutdown();
        }
        Response end = desk.reads(story);
        assertThat(end.<Integer>path("revision")).isEqualTo(rounds + 1);
        assertThat(kept(end.path("id"))).isEqualTo(rounds + 1);
    }

    private int kept(String story) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from desk.revision where article = ?::uuid")) {
            count.setString(1, story);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static Response saves(CyclicBarrier start, Person editor, Response story, String headline, String etag)
            throws Exception {
        start.await();
        return editor.patch(path(story), "{\"headline\": \"" + headline + "\"}", etag);
    }

    /** One has won, and the other is told so: by whom, and what is there now. Answers the new token. */
    private static String judge(int round, List<Response> answers) {
        boolean first = answers.get(0).statusCode() == 200;
        Response winner = answers.get(first ? 0 : 1);
        Response loser = answers.get(first ? 1 : 0);
        String name = first ? "ana" : "ben";
        assertThat(winner.statusCode()).as("round %d", round).isEqualTo(200);
        assertThat(winner.<String>path("headline")).isEqualTo("Round " + round + " by " + name);
        assertThat(winner.<Integer>path("revision")).isEqualTo(round + 1);
        JsonPath problem = refused(loser, 412, "precondition-failed");
        assertThat(problem.getString("changedBy")).isEqualTo(name);
        assertThat(problem.getInt("currentRevision")).isEqualTo(round + 1);
        assertThat(problem.getString("changedAt")).isNotBlank();
        assertThat(problem.getList("changed")).containsExactly("headline");
        assertThat(problem.getList("changes.by")).containsExactly(name);
        assertThat(problem.getString("diff")).endsWith("/revisions/" + (round + 1) + "/diff?against=" + round);
        return winner.header("ETag");
    }
}

package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.article.Desk.expect;
import static press.doorstep.article.Desk.path;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class EarlierStepsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    /** Stories written before steps were kept have the steps that can be told from their revisions. */
    @Test
    void what_readers_saw_can_be_told_from_revisions_and_corrections() throws Exception {
        Newsroom.Person ana = newsroom.editor("ana");
        Desk desk = new Desk(ana);
        Response one = desk.publishes(desk.creates(story(unique("Before"), "x")));
        Response two = desk.publishes(desk.patches(one, "{\"headline\": \"Two\"}"));
        Object note = Map.of("kind", "update", "severity", "minor", "text", "x");
        expect(201, ana.post(path(two) + "/corrections", note));
        desk.patches(desk.reads(two), "{\"headline\": \"Three\"}");
        Object both = Map.of("kind", "update", "severity", "minor", "text", "x", "publish", true);
        expect(201, ana.post(path(two) + "/corrections", both));
        desk.withdraws(desk.reads(two), "kill", "Gone.");
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V5__life.sql"));
        String told = migration.substring(
                migration.indexOf("select s.article, row_number()"),
                migration.indexOf(";\n\n-- A withdrawal that is to come"));
        String columns =
                "select at, ending, notice, revision, version, published_at, case when ending is null then updated_at end from (%s) i(article, number, at, ending, notice,"
                        + " revision, version, published_at, updated_at) where article = '" + one.path("id")
                        + "' order by number";
        assertThat(rows(columns.formatted(told)))
                .hasSize(5)
                .isEqualTo(
                        rows(
                                columns.formatted(
                                        "select article, number, at, ending, notice, revision, version, published_at, updated_at from desk.issue")));
    }

    private List<String> rows(String sql) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= 7; i++) {
                    columns.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join(" ", columns));
            }
        }
        return rows;
    }
}

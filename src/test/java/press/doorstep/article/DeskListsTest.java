package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.article.Desk.expect;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

/** What the desk's list finds, and that it looks where it has to and nowhere else. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DeskListsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Inject
    IndexWords indexing;

    private String owner;
    private Desk desk;
    private Person olga;

    @BeforeEach
    void olga_has_a_key() {
        owner = unique("olga");
        olga = newsroom.editor(owner);
        desk = new Desk(olga);
    }

    @Test
    void words_are_found_wherever_they_stand_in_the_working_copy() {
        Map<String, Object> body = story("Ferry to Ostrey", "Мост остаётся открытым. It’s a café. 大橋は開いている。");
        body.put("standfirst", "A standfirst of its own");
        body.put("slug", unique("by-slug"));
        Response one = desk.creates(body);
        Response two = desk.creates(story("Another ferry", "Nothing."));
        assertThat(text("ferry")).containsExactly(two.path("id"), one.path("id"));
        for (String words : List.of(
                "FERRY ostrey",
                "ferr ostr",
                "standfirst",
                "остается",
                "ОТКРЫТЫМ",
                "cafe",
                "café,",
                "by-slug ferry",
                "開いて")) {
            assertThat(text(words)).as(words).containsExactly(one.<String>path("id"));
        }
        for (String words : List.of("ferry train", "erry", "':* | !", "...")) {
            assertThat(text(words)).as(words).isEmpty();
        }
        desk.patches(one, "{\"headline\": \"Train\"}");
        assertThat(text("ferry ostrey")).isEmpty();
        assertThat(text("train")).containsExactly(one.<String>path("id"));
    }

    @Test
    void stories_from_before_there_was_a_search_are_found_once_somebody_has_looked_at_them() {
        Response story = desk.creates(story("Forgotten", "x"));
        sql("update desk.article_words set words = null where article = '" + story.path("id") + "'");
        assertThat(text("forgotten")).isEmpty();
        indexing.index();
        assertThat(text("forgotten")).hasSize(1);
    }

    @Test
    void filters_narrow_together() {
        String broad = desk.topic(unique("Broad"));
        Object below = Map.of("names", Map.of("en", unique("Narrow")), "broader", broad);
        String narrow = expect(201, olga.post("/manage/v1/topics", below)).path("slug");
        Map<String, Object> body = story("One", "x");
        body.put("topics", List.of(narrow));
        body.put("language", "en-GB");
        Response one = desk.publishes(desk.creates(body));
        body.put("topics", List.of(broad));
        body.put("language", "ru");
        Response two = desk.creates(body);
        Response newer = desk.patches(one, "{\"headline\": \"Newer\"}");
        String first = newer.path("id");
        assertThat(found("topic=" + broad)).containsExactly(first, two.path("id"));
        assertThat(found("topic=" + narrow)).containsExactly(first);
        assertThat(found("topic=" + broad + "&language=en")).containsExactly(first);
        assertThat(found("language=en-GB")).containsExactly(first);
        assertThat(found("language=en-US")).isEmpty();
        assertThat(found("newerDraft=true")).containsExactly(first);
        assertThat(found("changedSince=" + two.path("updatedAt"))).containsExactly(first);
        assertThat(found("changedBefore=" + newer.path("updatedAt"))).containsExactly(two.<String>path("id"));
        assertThat(found("state=draft,published&sort=updatedAt")).containsExactly(two.path("id"), first);
    }

    @Test
    void pages_follow_in_both_orders_and_slips_are_refused() {
        Response one = desk.creates(story("One", "x"));
        Response two = desk.creates(story("Two", "x"));
        Response page = olga.get(Desk.ARTICLES + "?owner=" + owner + "&sort=updatedAt&limit=1");
        assertThat(page.<List<String>>path("items.id")).containsExactly(one.<String>path("id"));
        assertThat(found("sort=updatedAt&limit=1&cursor=" + page.path("page.next")))
                .containsExactly(two.<String>path("id"));
        refused(
                olga.get(Desk.ARTICLES + "?owner=" + owner + "&limit=1&cursor=" + page.path("page.next")),
                400,
                "invalid-cursor");
        refused(olga.get(Desk.ARTICLES + "?topic=no-such-topic"), 400, "invalid-parameter");
        refused(olga.get(Desk.ARTICLES + "?changedSince=yesterday"), 400, "invalid-parameter");
        refused(olga.get(Desk.ARTICLES + "?txt=x"), 400, "unknown-parameter");
    }

    @Test
    void the_desk_counts_its_stories() {
        Response before = expect(200, olga.get("/manage/v1/counts"));
        Response live = desk.publishes(desk.creates(story("One", "x")));
        desk.patches(live, "{\"headline\": \"Newer\"}");
        desk.schedules(
                desk.creates(story("Two", "x")), Instant.now().plusSeconds(3600).toString());
        desk.schedules(desk.creates(story("Three", "x")), "2998-01-01T00:00:00Z");
        Response after = expect(200, olga.get("/manage/v1/counts"));
        assertThat(more(before, after, "articles.published")).isEqualTo(1);
        assertThat(more(before, after, "articles.scheduled")).isEqualTo(2);
        assertThat(more(before, after, "newerDrafts")).isEqualTo(1);
        assertThat(more(before, after, "publicationsWithin24Hours")).isEqualTo(1);
        assertThat(more(before, after, "withdrawalsWithin24Hours")).isZero();
    }

    /** At 10,000 stories, in a transaction that is never committed. */
    @Test
    void no_page_costs_a_scan_of_all_stories() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            fill(statement);
            for (String condition : List.of(
                    "",
                    " and a.state in ('draft')",
                    " and a.owner = 'owner-7'",
                    " and a.newer_draft",
                    " and split_part(a.language, '-', 1) = 'ru'",
                    " and a.updated_at > now() - interval '1 hour'")) {
                String plan = plan(statement, """
                        select a.id from desk.article a
                        where (a.updated_at, a.id) < (now() + interval '1 day', 'ffffffff-ffff-ffff-ffff-ffffffffffff')%s
                        order by a.updated_at desc, a.id desc limit 21""".formatted(condition));
                assertThat(plan).as(condition).contains("Index").doesNotContain("Seq Scan on article");
            }
            // So few words are read faster than looked up; those of real stories are not.
            statement.execute("set local enable_seqscan = off");
            assertThat(plan(statement, "select w.article from desk.article_words w where w.words @@ 'w77:*'::tsquery"))
                    .contains("article_words_search");
            connection.rollback();
        }
    }

    private static void fill(Statement statement) throws SQLException {
        statement.execute("""
                insert into desk.article (id, no, slug, state, revision, language, kind, headline, body, translation_group, owner, created_at,
                  updated_at, updated_by, newer_draft)
                select gen_random_uuid(), -n, 'plan-' || n, 'draft', 1, case when n % 50 = 0 then 'ru' else 'en' end, 'news', 'Story ' || n, '{}',
                  gen_random_uuid(), 'owner-' || n % 100, now(), now() - n * interval '1 minute', 'x', n % 200 = 0
                from generate_series(1, 10000) n""");
        statement.execute("""
                insert into desk.article_words (article, words)
                select id, array_to_tsvector(array['story', 'w' || -no, 'c' || no % 300]) from desk.article where no < 0""");
        statement.execute("analyze desk.article");
        statement.execute("analyze desk.article_words");
    }

    private static String plan(Statement statement, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("explain " + sql)) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        return String.join("\n", lines);
    }

    private List<String> text(String words) {
        return found("text=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private List<String> found(String query) {
        return expect(200, olga.get(Desk.ARTICLES + "?owner=" + owner + "&" + query))
                .path("items.id");
    }

    private static int more(Response before, Response after, String path) {
        return after.<Integer>path(path) - before.<Integer>path(path);
    }

    private void sql(String statement) {
        try (Connection connection = database.getConnection();
                Statement running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

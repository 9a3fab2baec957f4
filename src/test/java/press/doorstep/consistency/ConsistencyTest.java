package press.doorstep.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.access.Scope;
import press.doorstep.web.Cursor;

/** Breaks the database by hand, in every way there is a check for, and sees it reported; and mends it again. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ConsistencyTest {

    /** Check, what breaks it, what mends it. */
    private static final String[][] BREAKS = {
        {
            "stories",
            "update live.article set id = 'ffffffff-{tail}' where no = {number}",
            "update live.article set id = '{article}' where no = {number}"
        },
        {
            "versions",
            "update live.article set version = 7 where id = '{plain}'",
            "update live.article set version = 1 where id = '{plain}'"
        },
        {
            "revisions",
            "update desk.revision set kind = 'save' where article = '{article}' and number = 2",
            "update desk.revision set kind = 'publication' where article = '{article}' and number = 2"
        },
        {
            "facts",
            "update desk.outbox set type = 'ArticleLost' where subject_id = '{article}' and type = 'ArticlePublished'",
            "update desk.outbox set type = 'ArticlePublished' where subject_id = '{article}' and type = 'ArticleLost'"
        },
        {
            "facts",
            "update desk.outbox set payload = payload || '{\"version\": 9}' where subject_id = '{article}'",
            "update desk.outbox set payload = payload || '{\"version\": 1}' where subject_id = '{article}'"
        },
        {
            "numbers",
            "update desk.outbox set number = -10 where number = 1",
            "update desk.outbox set number = 1 where number = -10"
        },
        {
            "tombstones",
            "update live.tombstone set kind = 'kill' where id = '{withdrawn}'",
            "update live.tombstone set kind = 'withdrawal' where id = '{withdrawn}'"
        },
        {
            "tombstones",
            "update live.tombstone set id = '{speaker}' where id = '{withdrawn}'",
            "update live.tombstone set id = '{withdrawn}' where id = '{speaker}'"
        },
        {
            "topics",
            "update live.topic set slug = slug || '-x' where id = '{topic}'",
            "update live.topic set slug = left(slug, -2) where id = '{topic}'"
        },
        {
            "collections",
            "update live.collection set id = 'ffffffff-{tail}' where id = '{collection}'",
            "update live.collection set id = '{collection}' where id = 'ffffffff-{tail}'"
        },
        {
            "merged",
            "update desk.speaker set merged_into = '{other}' where id = '{speaker}'",
            "update desk.speaker set merged_into = null where id = '{speaker}'"
        },
        {
            "occurrences",
            "update live.occurrence set quotation = -quotation where article = {number}",
            "update live.occurrence set quotation = -quotation where article = {number}"
        },
        {
            "quotations",
            "update desk.quotation set no = -no where id = '{quotation}'",
            "update desk.quotation set no = -no where id = '{quotation}'"
        },
        {
            "speakers",
            "update live.speaker set id = 'ffffffff-{tail}' where id = '{speaker}'",
            "update live.speaker set id = '{speaker}' where id = 'ffffffff-{tail}'"
        },
        {
            "authors",
            "update live.author set id = 'ffffffff-{tail}' where id = '{author}'",
            "update live.author set id = '{author}' where id = 'ffffffff-{tail}'"
        },
        {
            "story-lists",
            "update live.article_term set updated_at = updated_at + interval '1 s' where article = {number}",
            "update live.article_term set updated_at = updated_at - interval '1 s' where article = {number}"
        },
        {
            "quotation-lists",
            "update live.quotation set fragment = true where id = '{quotation}'",
            "update live.quotation set fragment = false where id = '{quotation}'"
        },
        {
            "counts",
            "update live.term set quotations = quotations + 3 where kind = 'speaker' and key = '{speaker}'",
            "update live.term set quotations = quotations - 3 where kind = 'speaker' and key = '{speaker}'"
        },
        {
            "mentions",
            "update live.article_mention set article = -article where article = {number}",
            "update live.article_mention set article = -article where article = -{number}"
        },
        {
            "addresses",
            "update live.slug set slug = slug || '-x' where id = '{article}'",
            "update live.slug set slug = left(slug, -2) where id = '{article}'"
        },
        {
            "rendering",
            "update live.article set tail = tail || '\\x20'::bytea where id = '{plain}'",
            "update live.article set tail = substring(tail for length(tail) - 1) where id = '{plain}'"
        },
        {
            "rendering",
            "update live.quotation set terms = terms || 0 where id = '{quotation}'",
            "update live.quotation set terms = array_remove(terms, 0) where id = '{quotation}'"
        },
    };

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource desk;

    private Person ana;
    private Person rita;
    private final Map<String, String> names = new TreeMap<>();

    @BeforeEach
    void two_people_have_keys() {
        ana = newsroom.editor("ana");
        rita = newsroom.person("rita", Scope.AUDIT_READ);
    }

    @Test
    void what_the_desk_does_is_consistent_and_every_break_is_found() throws SQLException {
        Map<String, Long> before = faults(null);
        everythingThereCanBe();
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(faults(null)).isEqualTo(before));
        UUID first = UUID.fromString(names.get("article"));
        String from = Cursor.encode(
                "manage/consistency", new UUID(first.getMostSignificantBits() - 1, first.getLeastSignificantBits()));
        Map<String, Long> sound = faults(from);
        assertThat(sound.get("rendering")).isZero();
        Set<String> tried = new HashSet<>();
        List<String[]> left = new ArrayList<>(List.of(BREAKS));
        while (!left.isEmpty()) {
            List<String[]> together = new ArrayList<>();
            Set<String> checks = new HashSet<>();
            left.removeIf(way -> checks.add(way[0]) && together.add(way));
            found(together, from, sound);
            tried.addAll(checks);
        }
        assertThat(tried).isEqualTo(without("rerendering", sound.keySet()));
    }

    /** Different breaks at once, each found by its own check; then all is as it was. */
    private void found(List<String[]> together, String from, Map<String, Long> sound) throws SQLException {
        for (String[] way : together) {
            run(way[1]);
        }
        Map<String, Long> broken = faults(from);
        Collections.reverse(together);
        for (String[] way : together) {
            run(way[2]);
            assertThat(broken.get(way[0])).as(way[1]).isGreaterThan(sound.get(way[0]));
        }
        assertThat(faults(from)).isEqualTo(sound);
    }

    private static Set<String> without(String one, Set<String> all) {
        Set<String> others = new HashSet<>(all);
        others.remove(one);
        return others;
    }

    @Test
    void the_report_says_what_it_asks_and_when_and_who_may_read_it() {
        Response report = rita.get("/manage/v1/consistency");
        assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
        assertThat(report.<List<String>>path("checks.name")).hasSize(19).doesNotHaveDuplicates();
        assertThat(report.<List<String>>path("checks.description")).allMatch(it -> it.endsWith("."));
        assertThat(report.<Object>path("deep")).isNull();
        assertThat(report.<Boolean>path("consistent"))
                .isEqualTo(report.<List<Integer>>path("checks.missing").stream().allMatch(it -> it == 0)
                        && report.<List<Integer>>path("checks.extra").stream().allMatch(it -> it == 0));
        refused(ana.get("/manage/v1/consistency"), 403, "forbidden");
        refused(rita.get("/manage/v1/consistency?deep=perhaps"), 400, "invalid-parameter");
    }

    /** How much each check finds; {@code from} is where to begin rendering, null for not at all. */
    private Map<String, Long> faults(String from) {
        Map<String, Long> faults = new TreeMap<>();
        add(faults, rita.get("/manage/v1/consistency" + (from == null ? "" : "?deep=true&cursor=" + from)));
        return faults;
    }

    private static void add(Map<String, Long> faults, Response report) {
        assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
        List<String> checks = report.path("checks.name");
        checks.forEach(check -> faults.put(check, sum(report, check)));
    }

    private static long sum(Response report, String check) {
        Map<String, Object> found = report.jsonPath().getMap("checks.find { it.name == '" + check + "' }");
        return ((Number) found.get("missing")).longValue() + ((Number) found.get("extra")).longValue();
    }

    private void everythingThereCanBe() throws SQLException {
        String mark = UUID.randomUUID().toString().substring(24);
        names.put(
                "other", created("speakers", "{\"names\": {\"en\": \"Other\"}}").path("id"));
        Response speaker = created("speakers", "{\"names\": {\"en\": \"Checked %s\"}}".formatted(mark));
        Response topic = created("topics", "{\"names\": {\"en\": \"Checked %s\"}}".formatted(mark));
        Response author = created("authors", "{\"names\": {\"en\": \"Checked %s\"}}".formatted(mark));
        Response story = published("""
                {"language": "en", "headline": "Checked %1$s", "topics": ["%2$s"], "place": "Lindvik", "byline": [{"author": "%3$s"}],
                 "body": {"text": "«We have looked at every single row %1$s», she said."},
                 "quotations": [{"speaker": "%4$s", "text": "We have looked at every single row %1$s"}]}
                """.formatted(mark, topic.path("slug"), author.path("slug"), speaker.path("slug")));
        Response plain = published("""
                {"language": "en", "headline": "Plain %1$s", "body": {"text": "x"}}""".formatted(mark));
        names.put("plain", plain.path("id"));
        Response withdrawn = published("""
                {"language": "en", "headline": "Withdrawn %1$s", "body": {"text": "x"}}""".formatted(mark));
        Response gone = ana.put(
                "/manage/v1/articles/" + withdrawn.path("id") + "/withdrawal",
                "{\"kind\": \"withdrawal\", \"reason\": \"r\"}",
                withdrawn.header("ETag"));
        assertThat(gone.statusCode()).isEqualTo(200);
        Response collection = created(
                "collections",
                "{\"kind\": \"front\", \"language\": \"en\", \"title\": \"Checked %s\", \"articles\": [\"%s\"]}"
                        .formatted(mark, story.path("id")));
        String id = collection.path("id");
        assertThat(ana.put("/manage/v1/collections/" + id + "/publication", "{}", "*")
                        .statusCode())
                .isEqualTo(200);
        names.put("article", story.path("id"));
        names.put("tail", story.<String>path("id").substring(9));
        names.put("quotation", story.path("quotations[0].id"));
        names.put("speaker", speaker.path("id"));
        names.put(
                "other", created("speakers", "{\"names\": {\"en\": \"Other\"}}").path("id"));
        names.put("topic", topic.path("id"));
        names.put("author", author.path("id"));
        names.put("withdrawn", withdrawn.path("id"));
        names.put("collection", id);
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(named("select no from live.article where id = '{article}'"))) {
            row.next();
            names.put("number", row.getString(1));
        }
    }

    private Response created(String plural, String body) {
        Response made = ana.post("/manage/v1/" + plural, body);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made;
    }

    private Response published(String body) {
        Response draft = created("articles", body);
        Response done = ana.put("/manage/v1/articles/" + draft.path("id") + "/publication", "{}", draft.header("ETag"));
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
        return done;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(named(sql))).as(sql).isPositive();
        }
    }

    private String named(String sql) {
        String named = sql;
        for (Map.Entry<String, String> name : names.entrySet()) {
            named = named.replace("{" + name.getKey() + "}", name.getValue());
        }
        return named;
    }
}

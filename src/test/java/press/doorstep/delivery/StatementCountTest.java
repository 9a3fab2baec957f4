package press.doorstep.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.live.LiveListener;

/** Counts, in PostgreSQL's own log, what the delivery role was asked. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class StatementCountTest {

    private static final Pattern EXECUTED =
            Pattern.compile("LOG:  (?:execute [^:]+|statement): ([^\\n]*(?:\\n\\t[^\\n]*)*)");

    @Inject
    HarbourArchive archive;

    @Inject
    @DataSource("live")
    AgroalDataSource live;

    @Inject
    @Any
    Instance<LiveListener> listeners;

    @TestHTTPResource("/")
    URI base;

    @ConfigProperty(name = "doorstep.test.statements")
    Path log;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/articles?LIMIT                                                                  | 1
            /v1/articles?topic=dv-sea&LIMIT                                                     | 1
            /v1/articles?topic=dv-sea&kind=news&include=body,quotations,links,alternates,corrections&LIMIT | 2
            /v1/articles?speaker=dv-marit-halvorsen,dv-viktor-oye&LIMIT                         | 2
            /v1/articles?topic=dv-sea&labels=ru&include=quotations&LIMIT                        | 2
            /v1/articles?topic=dv-sea&sort=-updatedAt&count=exact&LIMIT                         | 2
            /v1/quotations?topic=dv-sea&LIMIT                                                   | 1
            /v1/quotations?topic=dv-sea&include=occurrences&LIMIT                               | 2
            /v1/quotations/dv-q-whole/occurrences?LIMIT                                         | 2
            /v1/speakers?LIMIT                                                                  | 1
            /v1/speakers/dv-marit-halvorsen/quotations?LIMIT                                    | 2
            /v1/speakers/dv-marit-halvorsen/articles?LIMIT                                      | 2
            /v1/speakers/dv-marit-halvorsen/topics?LIMIT                                        | 3
            /v1/topics?LIMIT                                                                    | 1
            /v1/topics/dv-sea/articles?LIMIT                                                    | 1
            /v1/topics/dv-sea/quotations?LIMIT                                                  | 1
            /v1/topics/dv-sea/speakers?LIMIT                                                    | 2
            /v1/topics/dv-sea/related?LIMIT                                                     | 2
            /v1/topics?language=en&LIMIT                                                        | 2
            /v1/places?LIMIT                                                                    | 1
            /v1/authors?LIMIT                                                                   | 1
            /v1/authors/dv-ines-aalto/articles?LIMIT                                            | 2
            /v1/partner-news?LIMIT                                                              | 1
            /v1/trending?LIMIT                                                                  | 3
            /v1/collections?LIMIT                                                               | 1
            /v1/articles/dv-lead/related?LIMIT                                                  | 4
            /v1/articles/dv-bridge/quotations?LIMIT                                             | 1
            /v1/articles/dv-bridge/topics?LIMIT                                                 | 3
            /feeds/latest.atom?LIMIT                                                            | 2
            /feeds/latest.rss?content=full&LIMIT                                                | 1
            /feeds/articles.json?speaker=dv-viktor-oye&content=full&LIMIT                       | 2
            /feeds/topics/dv-sea.rss?LIMIT                                                      | 1
            /feeds/speakers/dv-marit-halvorsen.atom?LIMIT                                       | 3
            """)
    void a_list_costs_the_same_few_statements_whatever_the_size_of_the_page(String path, int statements) {
        undisturbed(() -> {
            List<String> small = asked(path.replace("LIMIT", "limit=10"));
            List<String> large = asked(path.replace("LIMIT", "limit=100"));
            assertThat(large).as("%s with a hundred items: %s", path, large).hasSameSizeAs(small);
            assertThat(large).as(path).hasSizeLessThanOrEqualTo(statements);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles/dv-lead, 1",
        "/v1/articles/dv-lead?include=related, 5",
        "/v1/quotations/dv-q-whole, 1",
        "/v1/quotations/dv-q-whole?include=occurrences, 3",
        "/v1/quotations/dv-q-whole/card, 2",
        "/v1/speakers/dv-marit-halvorsen, 2",
        "/v1/speakers/dv-marit-halvorsen?include=quotations, 4",
        "/v1/speakers/dv-marit-halvorsen/timeline, 3",
        "/v1/topics/dv-sea?include=articles, 3",
        "'/v1/topics/dv-sea?include=articles,quotations,speakers,related', 8",
        "/v1/topics?view=tree, 1",
        "/v1/topics?view=alphabet, 1",
        "/v1/collections/dv-dossier, 2",
        "/v1/counts, 2",
        "/v1/articles/dv-lead.ninjs, 1",
        "/feeds/articles.atom?topic=dv-sea&archive=2026-01, 2",
        "/v1/quotations/dv-q-whole/card.html, 2",
        "/oembed?url=/v1/quotations/dv-q-whole, 4",
        "/sitemap.xml, 1",
        "/sitemaps/1.xml, 2",
        "/news-sitemap.xml, 1",
        "/v1/articles/no-such-story, 3",
        "/v1/articles/dv-withdrawn, 3",
        "/v1/articles/dv-lead-once, 3"
    })
    void a_resource_costs_a_few_statements(String path, int statements) {
        undisturbed(() -> assertThat(asked(path)).as(path).hasSizeLessThanOrEqualTo(statements));
    }

    @Test
    void stories_asked_for_at_one_time_are_read_together() {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        // No answer is kept for whoever says twice what they take.
        HttpRequest story = HttpRequest.newBuilder(base.resolve("/v1/articles/dv-lead"))
                .header("Accept", "*/*")
                .header("Accept", "application/json")
                .build();
        int many = 64;
        Runnable asking = () -> Stream.generate(() -> client.sendAsync(story, BodyHandlers.ofByteArray()))
                .limit(many)
                .toList()
                .forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        undisturbed(() -> assertThat(during(asking).stream().filter(sql -> sql.contains("from live.article a")))
                .allMatch(sql -> sql.contains("a.slug = any("))
                .hasSizeBetween(1, many / 2));
    }

    /** The node reads for its search index with the same role, whenever something has changed: then it is counted once more. */
    private static void undisturbed(ThrowingRunnable counting) {
        await().atMost(Duration.ofSeconds(5)).untilAsserted(counting);
    }

    /** What a request asks the database, once caches are warm; what servers look up for all requests, every second or when topics change, is not. */
    private List<String> asked(String path) {
        Visitor.get(path);
        forgetAnswers();
        return during(() -> Visitor.get(path));
    }

    private List<String> during(Runnable asking) {
        long from = size();
        String start = mark();
        asking.run();
        String end = mark();
        String log = readUpTo(end, from);
        String between = log.substring(log.indexOf(start), log.lastIndexOf("LOG:", log.indexOf(end)));
        return EXECUTED.matcher(between)
                .results()
                .map(MatchResult::group)
                .filter(sql -> sql.contains("select") && !sql.contains("live.due") && !sql.contains("live.stamp"))
                .filter(sql -> !sql.contains("t.merged_into is") && !sql.contains("s.kind = 'topic'"))
                .filter(sql -> !sql.endsWith("select '"))
                .toList();
    }

    /** What is counted is what reading costs, not what is kept of it. */
    private void forgetAnswers() {
        listeners.stream().filter(listener -> listener.name().equals("cache")).forEach(cache -> cache.missed(0));
    }

    private String mark() {
        String mark = UUID.randomUUID().toString();
        try (Connection connection = live.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select '" + mark + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return mark;
    }

    private String readUpTo(String mark, long from) {
        return await().pollInterval(Duration.ofMillis(5)).until(() -> text(from), text -> text.contains(mark));
    }

    private long size() {
        try {
            return Files.size(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was written behind that place: all of the log is too much to be read for each count. */
    private String text(long from) {
        try (InputStream lines = Files.newInputStream(log)) {
            lines.skipNBytes(from);
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

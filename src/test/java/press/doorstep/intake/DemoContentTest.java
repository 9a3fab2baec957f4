package press.doorstep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import press.doorstep.Contract;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.OwnersHand;
import press.doorstep.PageCommands;
import press.doorstep.access.Scope;
import press.doorstep.syndication.PartnerReaders;
import press.doorstep.syndication.SitemapRules;

/** The Lindvik Courier moves in: into a database of its own, so that other stories do not meet it. */
@QuarkusTest
@TestProfile(DemoContentTest.ByItself.class)
@QuarkusTestResource(DatabaseForTests.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoContentTest {

    /** A profile of its own makes a database of its own. */
    public static class ByItself implements QuarkusTestProfile {}

    @Inject
    Newsroom newsroom;

    @Inject
    OwnersHand owner;

    ImportDesk ana;
    final List<String> records = records();

    @BeforeEach
    void someone_may_import() {
        ana = new ImportDesk(newsroom.editor("ana"));
    }

    @Test
    @Order(1)
    void a_rehearsal_finds_nothing_wrong_and_keeps_nothing() {
        ImportDesk.Report report = ana.rehearses(records.toArray(String[]::new));

        assertThat(problems(report)).isEmpty();
        assertThat(report.counts()).isEqualTo(records.size() + " created, 0 updated, 0 unchanged, 0 warned, 0 refused");
        assertThat(ana.person()
                        .get("/manage/v1/articles/we-keep-the-bridge-open")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void it_comes_in_whole_in_whatever_order() {
        List<String> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(20261123));

        ImportDesk.Report report = ana.imports(shuffled.toArray(String[]::new));

        assertThat(problems(report)).isEmpty();
        assertThat(report.counts()).isEqualTo(records.size() + " created, 0 updated, 0 unchanged, 0 warned, 0 refused");
    }

    @Test
    @Order(3)
    void every_story_is_published_once_on_its_own_day() {
        for (String slug :
                List.of("we-keep-the-bridge-open", "halvorsen-wins-by-three-seats", "konferentsiya-proliva")) {
            var story = ana.person().get("/manage/v1/articles/" + slug).jsonPath();
            assertThat(story.getString("state")).as(slug).isEqualTo("published");
            assertThat(story.getInt("version")).as(slug).isEqualTo(1);
        }
    }

    @Test
    @Order(4)
    void a_second_time_nothing_changes() {
        ImportDesk.Report report = ana.imports(records.toArray(String[]::new));

        assertThat(report.counts())
                .isEqualTo("0 created, 0 updated, " + records.size() + " unchanged, 0 warned, 0 refused");
    }

    @Test
    @Order(5)
    void whoever_only_presses_execute_in_the_documentation_gets_an_answer() {
        assertThat(Contract.served()
                        .operations()
                        .filter(operation -> operation.method().equals("get")
                                && operation.path().startsWith("/v1/")
                                && !operation.path().endsWith("/stream"))
                        .map(Contract.Operation::filledIn))
                .hasSizeGreaterThan(25)
                .allSatisfy(
                        address -> assertThat(newsroom.passerBy().get(address).statusCode())
                                .as(address)
                                .isEqualTo(200));
    }

    @Test
    @Order(5)
    void every_story_can_be_read_by_partners_in_the_forms_they_know() {
        List<String> slugs =
                ana.person().get("/v1/articles?limit=100&fields=slug").path("items.slug");
        assertThat(slugs).hasSizeGreaterThan(40);
        for (String slug : slugs) {
            String story = "/v1/articles/" + slug;
            assertThat(PartnerReaders.faultsOfNinjs(
                            ana.person().get(story + ".ninjs").asString()))
                    .as(slug)
                    .isEmpty();
            assertThat(PartnerReaders.faultsOfJsonLd(
                            ana.person().get(story + ".jsonld").asString()))
                    .as(slug)
                    .isEmpty();
            assertThat(PartnerReaders.faultsOfNewsItem(
                            ana.person().get(story + ".newsml").asByteArray()))
                    .as(slug)
                    .isEmpty();
        }
        for (String form : List.of("rss", "atom")) {
            String feed = ana.person()
                    .get("/feeds/latest." + form + "?content=full&limit=100")
                    .asString();
            assertThat(PartnerReaders.feed(feed).getEntries()).hasSameSizeAs(slugs);
        }
    }

    /** Those of filters in all their forms, those of topics and speakers each in another. */
    @Test
    @Order(5)
    void every_feed_keeps_the_rules_of_its_form() {
        List<String> forms = List.of("rss", "atom", "json");
        List<String> filters = List.of(
                "latest.%s?content=full&limit=100",
                "latest.%s?limit=100",
                "latest.%s?language=ru",
                "articles.%s?content=full&place=lindvik",
                "articles.%s?kind=opinion&limit=3",
                "articles.%s?archive=2026-10&content=full",
                "latest.%s?archive=1999-01");
        List<String> things = Stream.concat(
                        records("topic").map(slug -> "topics/" + slug + ".%s?content=full"),
                        records("speaker").map(slug -> "speakers/" + slug + ".%s"))
                .toList();
        List<String> feeds = new ArrayList<>();
        filters.forEach(filter -> forms.forEach(form -> feeds.add(filter.formatted(form))));
        things.forEach(thing -> feeds.add(thing.formatted(forms.get(feeds.size() % forms.size()))));

        int read = 0;
        for (String feed : feeds) {
            Response answer = newsroom.passerBy().get("/feeds/" + feed);
            if (answer.statusCode() == 200) {
                assertThat(PartnerReaders.faultsOfFeed(answer)).as(feed).isEmpty();
                read++;
            }
        }
        assertThat(read).isGreaterThan(50);
    }

    @Test
    @Order(5)
    void sitemaps_keep_the_rules_of_search_engines() {
        for (String sitemap : List.of("/sitemap.xml", "/news-sitemap.xml", "/sitemaps/1.xml")) {
            assertThat(SitemapRules.faults(newsroom.passerBy().get(sitemap).asByteArray()))
                    .as(sitemap)
                    .isEmpty();
        }
    }

    /** The slugs of all records of a kind. */
    private Stream<String> records(String kind) {
        return records.stream()
                .map(JsonPath::from)
                .filter(record -> kind.equals(record.getString("kind")))
                .map(record -> record.getString("slug"));
    }

    @Test
    @Order(5)
    void whoever_sends_a_claim_that_the_documentation_shows_gets_the_verdict_that_it_shows() {
        Contract contract = Contract.served();
        JsonNode claims = contract.document().at("/components/requestBodies/Verify/content/application~1json/examples");
        JsonNode verdicts = contract.document().at("/components/responses/Verdict/content/application~1json/examples");

        assertThat(claims.size()).isGreaterThan(10).isEqualTo(verdicts.size());
        claims.properties().forEach(claim -> {
            JsonNode sent = contract.resolved(claim.getValue()).get("value");
            JsonNode shown = contract.resolved(verdicts.get(claim.getKey().replace("verify", "verdict")))
                    .get("value");
            JsonPath answer =
                    newsroom.passerBy().post("/v1/verify", sent.toString()).jsonPath();
            assertThat(answer.getString("verdict"))
                    .as(claim.getKey())
                    .isEqualTo(shown.get("verdict").textValue());
            assertThat(answer.getList("matches"))
                    .as(claim.getKey())
                    .hasSize(shown.get("matches").size());
        });
    }

    @Test
    @Order(6)
    void what_the_documentation_shows_as_input_can_be_sent_as_it_stands() {
        Contract contract = Contract.served();
        for (String kind : List.of("articles", "speakers", "topics", "authors", "quotations", "collections")) {
            JsonNode body =
                    contract.resolved(contract.document().at("/paths/~1manage~1v1~1" + kind + "/post/requestBody"));
            JsonNode examples = body.at("/content/application~1json/examples");

            assertThat(examples).as(kind).isNotEmpty();
            for (JsonNode example : examples) {
                String input = contract.resolved(example).get("value").toString();
                assertThat(ana.person().post("/manage/v1/" + kind, input).asString())
                        .contains("\"revision\"");
            }
        }
    }

    /** As on another site: the house is emptied, and what was taken along moves in. */
    @Test
    @Order(7)
    void what_is_exported_and_imported_into_an_empty_house_is_the_same() throws SQLException {
        List<String> exported = export();
        assertThat(exported).hasSizeGreaterThan(records.size() / 2);
        assertThat(exported.get(exported.size() - 1)).startsWith("{\"kind\":\"cursor\",\"changes\":");
        owner.does("""
                do $$ declare tables text; begin
                  select string_agg(format('%I.%I', schemaname, tablename), ', ') into tables from pg_tables
                  where schemaname in ('desk', 'live') and tablename not in ('flyway_schema_history', 'api_key', 'api_key_former', 'partner', 'partner_request_position', 'preview_key',
                    'term', 'stamp', 'topic_stamp', 'outbox', 'outbox_reader', 'change');
                  execute 'truncate ' || tables;
                  update live.term set articles = 0, quotations = 0, fragments = 0;
                  update live.stamp set value = value + 1 where name = 'topics';
                end $$""");

        ImportDesk.Report report = ana.imports(exported.toArray(String[]::new));

        assertThat(problems(report)).isEmpty();
        assertThat(report.counts())
                .isEqualTo(exported.size() - 1 + " created, 0 updated, 0 unchanged, 0 warned, 0 refused");
        List<String> again = export();
        assertThat(again.subList(0, again.size() - 1))
                .containsExactlyElementsOf(exported.subList(0, exported.size() - 1));
        assertThat(ana.imports(again.toArray(String[]::new)).counts())
                .isEqualTo("0 created, 0 updated, " + (exported.size() - 1) + " unchanged, 0 warned, 0 refused");
    }

    private List<String> export() {
        return newsroom.passerBy().get("/v1/export").asString().lines().toList();
    }

    @Test
    @Order(90)
    void what_the_readme_says_to_type_works() throws IOException, InterruptedException {
        List<String> blocks = PageCommands.blocks(Path.of("README.md"));
        String key = newsroom.editor("reader of the readme").key();

        assertThat(PageCommands.statuses(blocks.get(0), key))
                .containsExactly("200", "200", "200", "200", "200", "200", "200", "304", "400");
        assertThat(PageCommands.statuses(blocks.get(1), key)).containsExactly("201", "200", "200", "200");
        assertThat(blocks).hasSize(2);
    }

    @Test
    @Order(91)
    void a_story_lives_as_the_cookbook_says() throws IOException, InterruptedException {
        String page = String.join("", PageCommands.blocks(Path.of("openapi", "cookbook.md")));
        String key = newsroom.person(
                        "reader of the cookbook",
                        Scope.CONTENT_READ,
                        Scope.CONTENT_WRITE,
                        Scope.CONTENT_PUBLISH,
                        Scope.AUDIT_READ)
                .key();

        assertThat(PageCommands.statuses(page, key))
                .hasSizeGreaterThan(25)
                .containsExactlyElementsOf(PageCommands.promised(page));
    }

    private static List<String> problems(ImportDesk.Report report) {
        return report.outcomes().stream()
                .filter(outcome -> !outcome.get("problems").isEmpty())
                .map(Object::toString)
                .toList();
    }

    private static List<String> records() {
        return Stream.of("topics", "speakers", "authors", "quotations", "articles", "collections")
                .flatMap(kind -> read("/demo/" + kind + ".ndjson").lines())
                .toList();
    }

    private static String read(String resource) {
        try (InputStream in = DemoContentTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

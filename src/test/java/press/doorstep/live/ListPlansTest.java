package press.doorstep.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.doorstep.DatabaseForTests;
import press.doorstep.text.FoldedWords;
import press.doorstep.text.Place;

/** With 10,000 stories every read walks indexes, the page at story 9,000 costs what the first costs, and no list asks once an item. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPlansTest {

    private static final int STORIES = 10_000;
    private static final Instant START = Instant.parse("2022-01-01T00:00:00Z");

    @Inject
    Live live;

    @Inject
    LiveArticles articles;

    @Inject
    LiveQuotations quotations;

    @Inject
    LiveSpeakers speakers;

    @Inject
    LiveAuthors authors;

    @Inject
    LivePlaces places;

    @Inject
    LiveRelated related;

    @Inject
    LiveTopics topics;

    @Inject
    LiveCollections collections;

    @Inject
    LiveReferences references;

    @Inject
    LiveCounts counts;

    @Inject
    LiveWordings wordings;

    @Inject
    TallyFolder folder;

    @Inject
    @DataSource("live")
    AgroalDataSource connections;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private final Archive archive = new Archive("plans", 5);
    private final List<PublishedArticle> stories = new ArrayList<>();
    private Recording recording;

    @BeforeAll
    void publish() throws SQLException, InterruptedException {
        for (int i = 0; i < 60; i++) {
            archive.topic("t" + i, i < 6 ? null : archive.topics.get(i % 6));
            archive.speaker("s" + i);
            archive.author("a" + i);
        }
        live.puts(archive.topics.toArray(PublishedTopic[]::new));
        for (int i = 0; i < STORIES; i++) {
            stories.add(story(i));
        }
        live.publishes(stories);
        folder.fold();
        live.forgetsWhatWaits();
        try (Connection owner = DriverManager.getConnection(url, "doorstep_owner", "doorstep_owner");
                Statement vacuum = owner.createStatement()) {
            for (String table : List.of(
                    "article",
                    "article_term",
                    "quotation",
                    "quotation_term",
                    "occurrence",
                    "term",
                    "phrase",
                    "wording")) {
                vacuum(vacuum, table);
            }
        }
        recording = new Recording(connections);
        QuarkusMock.installMockForType(recording, LiveDatabase.class);
    }

    private PublishedArticle story(int i) {
        Archive.Draft draft = archive.story(START.plusSeconds(10_000L * i));
        draft.updatedAt = draft.publishedAt.plusSeconds(archive.random.nextInt(1_000_000));
        draft.topic(archive.topics.get(0));
        PublishedTopic topic = archive.any(archive.topics);
        if (topic != archive.topics.get(0)) {
            draft.topic(topic);
        }
        draft.place = Place.named(i % 3 == 0 ? "Rome" : "Oslo");
        draft.says(archive.quotation(
                archive.speakers.get(i % 2 * (i % 60)), LocalDate.of(2022, 1, 1).plusDays(i / 8), "Words " + i));
        draft.byline.add(new PublishedByline(archive.authors.get(i % 60), "As printed", null));
        return draft.made();
    }

    /** Again, a few times, while somebody still reads what was before: then vacuum cannot tell that all can be seen by everybody, and a page more is read for each row. */
    private static void vacuum(Statement owner, String table) throws SQLException, InterruptedException {
        boolean seen = false;
        for (int tries = 0; !seen && tries < 12; tries++) {
            Thread.sleep(tries == 0 ? 0 : 250);
            owner.execute("vacuum analyze live." + table);
            try (ResultSet pages = owner.executeQuery(
                    "select relallvisible >= relpages from pg_class where oid = 'live." + table + "'::regclass")) {
                seen = pages.next() && pages.getBoolean(1);
            }
        }
    }

    @AfterAll
    void leaveNothing() {
        for (int from = 0; from < stories.size(); from += 1_000) {
            live.withdraws(stories.subList(from, from + 1_000).stream()
                    .map(PublishedArticle::id)
                    .toArray(UUID[]::new));
        }
        live.forgetsWhatWaits();
    }

    private ArticlesFilter with(ArticleSort sort, Term... terms) {
        TermFilter filter = TermFilter.ALL;
        for (Term term : terms) {
            filter = filter.anyOf(Set.of(term));
        }
        return new ArticlesFilter(filter, null, null, null, List.of(), sort);
    }

    private Term topic(int number) {
        return Term.topic(archive.topics.get(number).id(), false);
    }

    private Map<String, ArticlesFilter> filters() {
        Map<String, ArticlesFilter> filters = new LinkedHashMap<>();
        for (ArticleSort sort : ArticleSort.values()) {
            filters.put("all " + sort, with(sort));
            filters.put("topic " + sort, with(sort, topic(0)));
            filters.put("topic and place " + sort, with(sort, topic(0), Term.place("rome")));
            TermFilter anyOf = TermFilter.ALL.anyOf(List.of(topic(0), topic(1), topic(2)));
            filters.put("any of three topics " + sort, new ArticlesFilter(anyOf, null, null, null, List.of(), sort));
            TermFilter none = TermFilter.ALL.anyOf(List.of(topic(0))).noneOf(List.of(topic(9)));
            filters.put("topic, not another " + sort, new ArticlesFilter(none, null, null, null, List.of(), sort));
            TermFilter notTopic = TermFilter.ALL.noneOf(List.of(topic(9)));
            filters.put("not a topic " + sort, new ArticlesFilter(notTopic, null, null, null, List.of(), sort));
            filters.put(
                    "between " + sort,
                    new ArticlesFilter(
                            TermFilter.ALL.anyOf(List.of(topic(0))),
                            START.plusSeconds(5_000),
                            START.plusSeconds(99_000_000),
                            START.plusSeconds(7_000),
                            List.of(),
                            sort));
        }
        return filters;
    }

    @Test
    void every_read_walks_indexes() throws SQLException {
        String story = stories.get(77).slug();
        String said = stories.get(77).quotations().get(0).slug();
        UUID speaker = archive.speakers.get(0).id();
        Set<String> seen = new java.util.HashSet<>();
        List<Recording.Sent> sent = new ArrayList<>();
        filters().values().forEach(filter -> {
            sent.addAll(recording.of(
                    () -> articles.list(filter, Window.first(20), Count.EXACT, Set.of(CardInclude.QUOTATIONS), null)));
            Position middle = Cards.at(filter.sort()).apply(card(stories.get(5_000)));
            sent.addAll(recording.of(
                    () -> articles.list(filter, new Window(20, middle, true), Count.ESTIMATED, Set.of(), null)));
        });
        List<QuotationsFilter> quoted = List.of(
                QuotationsFilter.ALL,
                QuotationsFilter.with(TermFilter.ALL.anyOf(List.of(Term.speaker(speaker)))),
                QuotationsFilter.with(
                        TermFilter.ALL.anyOf(List.of(Term.speaker(speaker))).anyOf(List.of(topic(0)))),
                new QuotationsFilter(
                        TermFilter.ALL, List.of(), LocalDate.of(2022, 5, 1), LocalDate.of(2023, 5, 1), true),
                new QuotationsFilter(TermFilter.ALL, List.of(stories.get(9).id()), null, null, false));
        for (QuotationsFilter filter : quoted) {
            sent.addAll(recording.of(() -> quotations.list(filter, Window.first(20), Count.EXACT, null)));
        }
        sent.addAll(recording.of(() -> {
            articles.find(story, BodyFormat.BLOCKS, null);
            articles.find(stories.get(3).id().toString(), BodyFormat.HTML, "ru");
            related.find(story, false, null);
            articles.topics(story, null);
            articles.list(
                    new ArticlesFilter(
                            TermFilter.ALL,
                            null,
                            null,
                            null,
                            List.of(stories.get(3).id()),
                            ArticleSort.NEWEST),
                    Window.first(5),
                    Count.NONE,
                    Set.of(),
                    null);
            quotations.find(said, "ru");
            quotations.occurrences(stories.get(77).quotations().get(0).id(), Window.first(5), Count.EXACT);
            speakers.find(archive.speakers.get(0).slug(), null);
            speakers.list(SpeakersFilter.ALL, Window.first(5), Count.EXACT, null);
            speakers.list(new SpeakersFilter("person", Set.of("lindvik")), Window.first(5), Count.EXACT, null);
            speakers.list(new SpeakersFilter("person", Set.of()), Window.first(5), Count.NONE, null);
            speakers.topics(speaker, Window.first(5), Count.EXACT, null);
            speakers.ofTopic(archive.topics.get(0).id(), false, Window.first(5), Count.EXACT, null);
            authors.find(archive.authors.get(0).slug(), null);
            authors.list(Window.first(5), Count.EXACT, null);
            places.list(Window.first(5), Count.NONE);
            collections.find("none", null);
            collections.list("front", "en", Window.first(5), Count.NONE);
            topics.find(archive.topics.get(0).slug(), null);
            references.nearest(Subject.ARTICLE, story);
            speakers.timeline(
                    archive.speakers.get(0).slug(),
                    id -> new TimelineFilter(
                            QuotationsFilter.with(TermFilter.ALL.allOf(List.of(Term.speaker(id)))), null),
                    null);
            Alike alike = wordings.alike(FoldedWords.of("Words 17 and more of them"));
            wordings.onRecord(
                    alike.wordings().stream().map(Worded::number).limit(3).toList());
            references.resolve(List.of(
                    new Reference(Subject.SPEAKER, archive.speakers.get(0).slug()),
                    new Reference(Subject.AUTHOR, UUID.randomUUID().toString())));
        }));
        for (Recording.Sent statement : sent) {
            if (seen.add(statement.text())) {
                assertThat(scansOf(plan(statement))).as(statement.text()).isEmpty();
            }
        }
        assertThat(seen).hasSizeGreaterThan(50);
    }

    @Test
    void what_long_lists_hardly_have_in_common_is_gathered() throws SQLException {
        Instant late = START.plusSeconds(99_900_000);
        List<String> expected = stories.stream()
                .filter(story -> story.updatedAt().isAfter(late))
                .map(PublishedArticle::id)
                .map(UUID::toString)
                .toList();
        for (TermFilter terms : List.of(TermFilter.ALL, TermFilter.ALL.anyOf(List.of(topic(0))))) {
            ArticlesFilter changed = new ArticlesFilter(terms, null, null, late, List.of(), ArticleSort.OLDEST);
            List<String> all = ids(articles.list(changed, Window.first(100), Count.NONE, Set.of(), null));
            List<String> found = all.stream().filter(expected::contains).toList();
            assertThat(found).hasSizeGreaterThan(5).isEqualTo(expected.subList(0, found.size()));
            // Of all, stories of other classes stand between; what carries the topic is ours.
            if (terms != TermFilter.ALL) {
                assertThat(all).isEqualTo(expected);
            }
            Slice first = articles.list(changed, Window.first(5), Count.NONE, Set.of(), null);
            assertThat(ids(articles.list(changed, behind(first, 5), Count.NONE, Set.of(), null)))
                    .isEqualTo(all.subList(5, 10));
        }
        ArticlesFilter nowhere = with(ArticleSort.NEWEST, Term.place("rome"), Term.place("oslo"));
        List<Recording.Sent> sent =
                recording.of(() -> assertThat(ids(articles.list(nowhere, Window.first(20), Count.NONE, Set.of(), null)))
                        .isEmpty());
        assertThat(sent).anyMatch(statement -> statement.text().contains("live.article_having("));
        for (Recording.Sent statement : sent) {
            assertThat(scansOf(plan(statement))).as(statement.text()).isEmpty();
        }
    }

    private static List<String> ids(Slice slice) {
        return slice.items().stream().map(item -> item.id().toString()).toList();
    }

    private static Card card(PublishedArticle story) {
        return new Card(
                story.number(),
                story.id(),
                "en",
                story.publishedAt(),
                story.updatedAt(),
                new int[0],
                new byte[0],
                null,
                null);
    }

    @Test
    void the_page_at_9000_costs_what_the_first_costs() throws SQLException {
        for (ArticleSort sort : ArticleSort.values()) {
            for (ArticlesFilter filter :
                    List.of(with(sort), with(sort, topic(0)), with(sort, topic(0), Term.language("en")))) {
                Slice slice = articles.list(filter, Window.first(100), Count.NONE, Set.of(), null);
                for (int at = 100; at < 9_000; at += 100) {
                    slice = articles.list(filter, behind(slice, 100), Count.NONE, Set.of(), null);
                }
                Window deep = behind(slice, 20);
                long first = buffers(
                        recording.of(() -> articles.list(filter, Window.first(20), Count.NONE, Set.of(), null)));
                long later = buffers(recording.of(() -> articles.list(filter, deep, Count.NONE, Set.of(), null)));
                assertThat((double) later).as("%s", filter).isBetween(first * 0.8, first * 1.2);
            }
        }
    }

    private static Window behind(Slice slice, int limit) {
        return new Window(limit, slice.items().get(slice.items().size() - 1).position(), false);
    }

    @Test
    void a_list_asks_as_often_for_a_hundred_as_for_one() {
        for (ArticlesFilter filter : filters().values()) {
            int one = recording
                    .of(() -> articles.list(filter, Window.first(1), Count.EXACT, Set.of(), null))
                    .size();
            int hundred = recording
                    .of(() -> articles.list(filter, Window.first(100), Count.EXACT, Set.of(), null))
                    .size();
            assertThat(hundred).isEqualTo(one).isLessThanOrEqualTo(4);
        }
        assertThat(recording.of(() -> quotations.list(QuotationsFilter.ALL, Window.first(100), Count.NONE, "ru")))
                .hasSize(2);
        assertThat(recording.of(() -> speakers.list(SpeakersFilter.ALL, Window.first(50), Count.NONE, null)))
                .hasSize(1);
        assertThat(recording.of(() -> topics.list(Set.of(), null, Window.first(100), Count.EXACT, null)))
                .hasSize(1);
        assertThat(recording.of(() -> articles.find(stories.get(1).slug(), BodyFormat.TEXT, null)))
                .hasSize(1);
        assertThat(recording.of(() -> counts.read())).hasSize(2);
    }

    private long buffers(List<Recording.Sent> statements) throws SQLException {
        long buffers = 0;
        for (Recording.Sent statement : statements) {
            JsonNode top = plan(statement).at("/0/Plan");
            buffers += top.at("/Shared Hit Blocks").longValue()
                    + top.at("/Shared Read Blocks").longValue();
        }
        return buffers;
    }

    /** The plan that delivery's connections use: the generic one. */
    private JsonNode plan(Recording.Sent statement) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement explain = connection.createStatement()) {
            explain.execute("prepare explained as " + statement.numbered());
            String values = statement.values().isEmpty() ? "" : "(" + String.join(", ", statement.values()) + ")";
            try (ResultSet row =
                    explain.executeQuery("explain (analyze, buffers, format json) execute explained" + values)) {
                row.next();
                return Live.tree(row.getString(1).getBytes(StandardCharsets.UTF_8));
            } finally {
                explain.execute("deallocate explained");
            }
        }
    }

    /** Tables that are read from end to end; the tally is small, and empty most of the time. */
    private static List<String> scansOf(JsonNode plan) {
        List<String> scans = new ArrayList<>();
        for (JsonNode node : plan.findParents("Node Type")) {
            boolean whole = node.path("Node Type").textValue().endsWith("Seq Scan");
            if (whole && !node.path("Relation Name").asText().equals("tally")) {
                scans.add(node.path("Relation Name").asText());
            }
        }
        return scans;
    }
}

package press.doorstep.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.doorstep.DatabaseForTests;
import press.doorstep.text.Block;
import press.doorstep.text.Body;
import press.doorstep.text.Location;
import press.doorstep.text.Mark;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;
import press.doorstep.text.Place;
import press.doorstep.text.Rights;
import press.doorstep.text.Seo;
import press.doorstep.text.Source;
import press.doorstep.text.Span;

/** One story with everything in it, and all that is made of it, byte for byte. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedDocumentsTest {

    @Inject
    Live live;

    @Inject
    LiveContent content;

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

    private static final Instant PUBLISHED = Instant.parse("2019-02-13T10:02:00Z");
    private static final LocalDate SAID = LocalDate.of(2019, 2, 13);

    private static UUID id(int number) {
        return UUID.fromString("0190a6c1-0000-7000-8000-%012d".formatted(number));
    }

    private static Names names(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return new Names(names);
    }

    private final PublishedTopic sea = new PublishedTopic(
            id(1),
            "golden-sea",
            List.of(),
            "subject",
            names("en", "Sea", "ru", "Море"),
            null,
            null,
            List.of(),
            null,
            Map.of());
    private final PublishedTopic harbours = new PublishedTopic(
            id(2),
            "golden-harbours",
            List.of(),
            "subject",
            names("en", "Harbours"),
            names("en", "Where ships lie."),
            id(1),
            List.of(id(3)),
            "medtop:20000001",
            Map.of("wikidata", "Q283202"));
    private final PublishedTopic bridges = new PublishedTopic(
            id(3),
            "golden-bridges",
            List.of(),
            "subject",
            names("de", "Brücken"),
            null,
            id(1),
            List.of(),
            null,
            Map.of());

    private final PublishedSpeaker halvorsen = new PublishedSpeaker(
            id(10),
            "golden-marit-halvorsen",
            List.of(),
            "person",
            names("en", "Marit Halvorsen", "ru", "Марит Халворсен"),
            List.of("M. Halvorsen"),
            "Halvorsen, Marit",
            names("en", "Keeps the bridge open."),
            null,
            Map.of("wikidata", "Q1"),
            List.of(
                    new PublishedSpeaker.Tenure(
                            names("en", "Member of the Board"),
                            null,
                            LocalDate.of(2010, 1, 1),
                            LocalDate.of(2015, 12, 31)),
                    new PublishedSpeaker.Tenure(
                            names("en", "Harbour Commissioner", "ru", "комиссар порта"), names("en", "Norland"),
                            LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31))));

    private final PublishedAuthor author = new PublishedAuthor(
            id(20),
            "golden-ana-lopez",
            List.of(),
            names("en", "Ana López"),
            null,
            "Reporter",
            null,
            null,
            List.of("https://social.example/@ana"));

    private final Place lindvik = new Place("golden-lindvik", "Golden Lindvik", "NO", new Place.Geo(59.5, 10.25));

    private final PublishedQuotation full = new PublishedQuotation(
            4_000_030,
            id(30),
            "golden-we-keep-the-bridge-open",
            List.of(),
            "We have to be firm, but we keep the bridge open.",
            "en",
            halvorsen,
            null,
            SAID,
            "day",
            "doorstep statement",
            Place.named("Lindvik"),
            "doorstep",
            "asReported",
            null,
            null);
    private final PublishedQuotation part = new PublishedQuotation(
            4_000_031,
            id(31),
            "golden-keep-the-bridge-open",
            List.of(),
            "keep the bridge open",
            "en",
            halvorsen,
            null,
            SAID,
            "day",
            null,
            null,
            null,
            "confirmed",
            id(30),
            null);
    private final PublishedQuotation crowd = new PublishedQuotation(
            4_000_032,
            id(32),
            "golden-let-us-cross",
            List.of(),
            "Let us cross!",
            "en",
            null,
            "the crowd",
            null,
            null,
            null,
            null,
            null,
            "asReported",
            null,
            null);

    private PublishedArticle story() {
        Picture picture = new Picture(
                "https://img.example/bridge.jpg",
                "A bridge",
                null,
                "Ana López",
                1600,
                900,
                new Picture.FocalPoint(0.5, 0.25),
                List.of(new Picture.Rendition("https://img.example/bridge-400.jpg", 400, 225)),
                null);
        Body body = new Body(List.of(
                new Block.Quote("b1", full.text(), List.of(Mark.quotation(0, 48, id(30).toString()))),
                new Block.Heading("b2", 2, "At the harbour", List.of()),
                new Block.Paragraph(
                        "b3",
                        "She wants to «keep the bridge open», <really>.",
                        List.of(
                                Mark.quotation(14, 34, id(31).toString()),
                                Mark.of(press.doorstep.text.MarkType.STRONG, 0, 3))),
                new Block.Items(
                        "b4",
                        false,
                        List.of(new Block.Item(
                                "b5", "“Let us cross!”", List.of(Mark.quotation(1, 14, id(32).toString()))))),
                new Block.Separator("b6")));
        return new PublishedArticle(
                4_000_001,
                id(40),
                "golden-we-keep-the-bridge-open",
                List.of(),
                "en",
                "news",
                "Norland: 'We keep the bridge open' — Halvorsen ahead of harbour talks",
                "The commissioner at the door.",
                lindvik,
                PUBLISHED,
                Instant.parse("2019-02-13T11:40:00Z"),
                3,
                27,
                new Seo("Bridge stays open", null),
                List.of(new PublishedByline(author, "Ana López", "Reporter"), new PublishedByline(null, "Staff", null)),
                List.of(picture),
                List.of(),
                body,
                List.of(full, part, crowd),
                List.of(
                        occurrence(50, 30, 1, "b1", 0, 48, full.text(), "direct", 22),
                        occurrence(51, 31, 2, "b3", 14, 34, part.text(), "partial", null),
                        occurrence(52, 32, 3, "b5", 1, 14, crowd.text(), "direct", null)),
                List.of(id(2), id(3)),
                List.of(
                        new PublishedLink("background", null, null, id(41), null),
                        new PublishedLink("followUp", null, null, id(49), null),
                        new PublishedLink("partner", "Partner's story", "https://partner.example/1", null, "Partner")),
                new Source("golden-wire", "Golden Wire", "https://wire.example/1"),
                new Rights("© Golden Wire", "One use.", List.of("NO"), null),
                id(60),
                List.of(new PublishedCorrection(
                        id(70),
                        "correction",
                        "minor",
                        "The storm was in 2014.",
                        PUBLISHED.plusSeconds(5880),
                        List.of())));
    }

    private static PublishedOccurrence occurrence(
            int id,
            int of,
            int ordinal,
            String block,
            int start,
            int end,
            String words,
            String form,
            Integer collapsed) {
        return new PublishedOccurrence(
                id(id),
                id(of),
                ordinal,
                Location.BLOCK,
                form,
                "said",
                "Harbour Commissioner Marit Halvorsen",
                "Harbour Commissioner",
                List.of(new Span(block, start, end, words, "", "")),
                collapsed,
                List.of());
    }

    private static PublishedArticle other(long number, int id, String slug, String language, UUID group) {
        return new PublishedArticle(
                number,
                id(id),
                slug,
                List.of(),
                language,
                "news",
                "Headline of " + slug,
                null,
                null,
                PUBLISHED.minusSeconds(id),
                PUBLISHED.minusSeconds(id),
                1,
                2,
                new Seo(null, null),
                List.of(),
                List.of(),
                List.of(),
                new Body(List.of(new Block.Paragraph("b1", "Two words.", List.of()))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                group,
                List.of());
    }

    @BeforeAll
    void publish() {
        live.puts(sea, harbours, bridges);
        live.publishes(
                other(4_000_002, 41, "golden-background", "en", null),
                other(4_000_003, 42, "golden-translation", "ru", id(60)));
        live.publishes(story());
        live.does(() -> content.put(new PublishedCollection(
                id(80),
                "golden-dossier",
                List.of(),
                "dossier",
                "en",
                "The bridge",
                "All about it.",
                List.of(id(41), id(40)),
                PUBLISHED,
                PUBLISHED)));
        live.counts();
    }

    @Test
    void the_story_in_four_body_formats() {
        for (BodyFormat format : BodyFormat.values()) {
            golden(
                    "article-" + format.name().toLowerCase(java.util.Locale.ROOT),
                    Live.found(articles.find(id(40).toString(), format, null)));
        }
    }

    @Test
    void its_card_with_quotations_and_links() {
        ArticlesFilter filter =
                new ArticlesFilter(TermFilter.ALL, null, null, null, List.of(id(40)), ArticleSort.NEWEST);
        Slice plain = articles.list(filter, Window.first(1), Count.NONE, Set.of(), null);
        golden("card", Live.tree(plain.items().get(0).json()));
        Slice more = articles.list(filter, Window.first(1), Count.NONE, Set.of(CardInclude.values()), "ru");
        golden("card-included-ru", Live.tree(more.items().get(0).json()));
    }

    @Test
    void its_quotations_on_their_own() {
        golden("quotation", Live.found(quotations.find(full.slug(), null)));
        golden("quotation-of-a-crowd", Live.found(quotations.find(crowd.slug(), null)));
        Slice where = quotations.occurrences(id(30), Window.first(10), Count.NONE);
        golden("occurrences", array(where));
    }

    @Test
    void its_people_and_places() {
        golden("speaker", Live.found(speakers.find(halvorsen.slug(), null)));
        golden("author", Live.found(authors.find(author.slug(), "fr")));
        Slice all = places.list(new Window(1, new Position("golden lindvij", ""), false), Count.NONE);
        golden("place", array(all));
    }

    @Test
    void its_topics() {
        live.settles();
        golden("topic", Live.found(topics.find("golden-sea", "ru")));
        golden("topics-of-story", Live.found(articles.topics(id(40).toString(), null)));
        golden("topics-related", Live.found(topics.related("golden-harbours", null)));
        JsonNode tree = Live.tree(topics.tree(null).orElseThrow());
        for (JsonNode root : tree) {
            if (root.path("slug").asText().equals("golden-sea")) {
                golden("topic-tree", root);
            }
        }
    }

    @Test
    void what_leads_on_from_it() {
        golden("related", editorial(id(40).toString()));
        golden("collection", Live.found(collections.find("golden-dossier", null)));
    }

    @Test
    void surrogate_keys_name_what_was_printed() {
        List<String> keys = articles.find(id(40).toString(), BodyFormat.BLOCKS, null)
                .found()
                .orElseThrow()
                .keys();
        assertThat(keys).startsWith(CacheKeys.of(id(40)));
        assertThat(keys)
                .contains(CacheKeys.of(id(10)), CacheKeys.of(id(20)), CacheKeys.of(id(41)), CacheKeys.of(id(2)));
        assertThat(keys).allMatch(key -> key.matches("[A-Za-z0-9_-]{8}"));
    }

    private static JsonNode array(Slice slice) {
        com.fasterxml.jackson.databind.node.ArrayNode array = new ObjectMapper().createArrayNode();
        slice.items().forEach(item -> array.add(Live.tree(item.json())));
        return array;
    }

    /** To accept a new look: run with {@code GOLDEN=accept} in the environment and read the difference. */
    private static void golden(String name, JsonNode actual) {
        try {
            String pretty = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(actual) + "\n";
            if ("accept".equals(System.getenv("GOLDEN"))) {
                Files.createDirectories(Path.of("src/test/resources/live"));
                Files.writeString(Path.of("src/test/resources/live", name + ".json"), pretty);
                return;
            }
            try (InputStream golden = PublishedDocumentsTest.class.getResourceAsStream("/live/" + name + ".json")) {
                assertThat(golden).as(name).isNotNull();
                assertThat(pretty).as(name).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What editors put beside a story; what else is near to it, other tests decide. */
    private JsonNode editorial(String story) {
        ArrayNode links = (ArrayNode) Live.found(related.find(story, false, null));
        List<JsonNode> wanted = new ArrayList<>();
        for (JsonNode link : links) {
            if (!link.path("kind").asText().equals("computed")) {
                ((ObjectNode) link).remove("reasons");
                wanted.add(link);
            }
        }
        return links.removeAll().addAll(wanted);
    }
}

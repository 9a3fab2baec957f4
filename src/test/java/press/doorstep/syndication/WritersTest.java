package press.doorstep.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import press.doorstep.live.SitemapEntry;
import press.doorstep.live.SitemapPage;

/** Each format against a file that somebody has looked at, and through a parser that is not ours. */
class WritersTest {

    private static final String HEADLINE = "“We keep the bridge open” & <other> tales ]]> 🌉";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> formats() {
        return Stream.of(
                golden("story.jsonld", Courier::jsonLd),
                golden("story.ninjs.json", Courier::ninjs),
                golden("story.newsml.xml", Courier::newsItem),
                golden("feed.rss.xml", () -> RssFeed.write(Courier.feed(true))),
                golden("feed.atom.xml", () -> AtomFeed.write(Courier.feed(true))),
                golden("summaries.atom.xml", () -> AtomFeed.write(Courier.feed(false))),
                golden("feed.json", () -> JsonFeed.write(Courier.feed(true))),
                golden("summaries.json", () -> JsonFeed.write(Courier.feed(false))),
                golden("sitemap-index.xml", WritersTest::index),
                golden("sitemap.xml", () -> sitemaps().page(entries())),
                golden("news-sitemap.xml", () -> sitemaps().news(entries())));
    }

    private static Arguments golden(String file, Supplier<byte[]> made) {
        return Arguments.of(file, made);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_format_is_as_its_golden_file_has_it(String file, Supplier<byte[]> made) throws IOException {
        Path golden = Courier.FILES.resolve("golden").resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(golden, made.get());
        }
        assertThat(new String(made.get(), StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
        if (file.endsWith(".xml")) {
            PartnerReaders.xml(made.get());
        } else {
            JSON.readTree(made.get());
        }
    }

    @Test
    void sitemaps_have_the_structure_of_sitemaps_on_quiet_days_too() {
        for (byte[] sitemap : List.of(
                index(),
                sitemaps().page(entries()),
                sitemaps().news(entries()),
                sitemaps().index(List.of()),
                sitemaps().news(List.of()))) {
            assertThat(SitemapRules.faults(sitemap))
                    .as(new String(sitemap, StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "(?s)<url>.*</url>, ''",
        "<loc>.*?</loc>, ''",
        "<loc>https:, <loc>ftp:",
        "<loc>https://news.example/en, <loc>/en",
        "<loc>(.*?)</loc>, <loc>$1 $1</loc>",
        "(<loc>.*?</loc>)(.*)(</url>), $2$1$3",
        "<loc>, <priority>1</priority><loc>",
        "<news:publication>.*?</news:publication>, ''",
        "<news:language>en, <news:language>en-GB",
        "<news:name>.*?</news:name>, <news:name> </news:name>",
        "<news:title>, <news:keywords>a</news:keywords><news:title>",
        "(<news:publication_date>.*?</news:publication_date>)(<news:title>.*?</news:title>), $2$1",
        "publication_date>2026-01-02T10:00:00.000Z, publication_date>2 January",
        "http://www.google.com/schemas/sitemap-news/0.9, http://www.google.com/schemas/sitemap-news/1.0"
    })
    void a_sitemap_that_breaks_the_protocol_is_refused(String place, String instead) {
        String sitemap = new String(sitemaps().news(entries().subList(0, 1)), StandardCharsets.UTF_8);
        String broken = sitemap.replaceFirst(place, instead);
        assertThat(broken).isNotEqualTo(sitemap);
        assertThat(SitemapRules.faults(broken.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void news_is_two_days_old_at_most_and_no_more_than_a_thousand() {
        byte[] news = sitemaps().news(entries());
        Instant published = entries().get(0).publishedAt();
        assertThat(SitemapRules.faults(news, published.plusSeconds(172_800))).isEmpty();
        assertThat(SitemapRules.faults(news, published.plusSeconds(172_801))).hasSize(2);
        List<SitemapEntry> many = Stream.generate(UUID::randomUUID)
                .limit(1_001)
                .map(id -> new SitemapEntry(id, null, "en", "A", published, published, List.of()))
                .toList();
        assertThat(SitemapRules.faults(sitemaps().news(many))).containsExactly("has more than 1,000 news");
        assertThat(SitemapRules.faults(
                        sitemaps().page(List.of(entries().get(0), entries().get(0)))))
                .containsExactly("names an address twice");
    }

    @Test
    void a_reader_of_rss_and_atom_finds_what_was_written() {
        for (byte[] written : List.of(RssFeed.write(Courier.feed(true)), AtomFeed.write(Courier.feed(true)))) {
            SyndFeed feed = PartnerReaders.feed(new String(written, StandardCharsets.UTF_8));
            SyndEntry story = feed.getEntries().get(0);

            assertThat(feed.getTitle()).isEqualTo("The Lindvik Courier");
            assertThat(feed.getEntries()).hasSize(2);
            assertThat(story.getUri()).isEqualTo("urn:uuid:019b0000-0000-7000-8000-000000000001");
            assertThat(story.getTitle()).isEqualTo(HEADLINE);
            assertThat(story.getLink()).isEqualTo("https://news.example/en/we-keep-the-bridge-open");
            assertThat(story.getPublishedDate()).isEqualTo(Instant.parse("2026-01-02T10:00:00Z"));
            assertThat(story.getContents().get(0).getValue())
                    .contains("We have to be firm,<br>but we keep the bridge open.", "]]&gt; 🌉")
                    .doesNotContain("data-", "\u000b");
            assertThat(feed.getEntries().get(1).getTitle())
                    .isEqualTo("Marit Halvorsen: “We have to be firm, but we keep the bridge open.”");
        }
    }

    @Test
    void what_was_taken_back_is_named_and_not_described() {
        Document atom = PartnerReaders.xml(AtomFeed.write(Courier.feed(false)));
        var tombstone = atom.getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry");

        assertThat(tombstone.getLength()).isEqualTo(1);
        assertThat(tombstone.item(0).getAttributes().getNamedItem("ref").getNodeValue())
                .isEqualTo("urn:uuid:019b0000-0000-7000-8000-000000000099");
        assertThat(tombstone.item(0).getTextContent()).isEmpty();
    }

    @Test
    void a_processor_of_json_ld_expands_the_article_with_its_quotations() {
        JsonNode article = PartnerReaders.expanded(new String(Courier.jsonLd(), StandardCharsets.UTF_8));

        assertThat(article.at("/@type/0").asText()).isEqualTo("https://schema.org/OpinionNewsArticle");
        assertThat(article.at("/https:~1~1schema.org~1headline/0/@value").asText())
                .isEqualTo(HEADLINE);
        JsonNode said = article.path("https://schema.org/hasPart");
        assertThat(said).hasSize(3);
        assertThat(said.get(0).at("/@type/0").asText()).isEqualTo("https://schema.org/Quotation");
        assertThat(said.get(0)
                        .at("/https:~1~1schema.org~1creator/0/https:~1~1schema.org~1name/0/@value")
                        .asText())
                .isEqualTo("Marit Halvorsen");
        assertThat(article.at("/https:~1~1schema.org~1correction/0/@type/0").asText())
                .isEqualTo("https://schema.org/CorrectionComment");
        assertThat(new String(Courier.jsonLd(), StandardCharsets.UTF_8)).doesNotContain("<");
    }

    @Test
    void what_is_said_and_what_was_corrected_expand_to_terms_of_schema_org() {
        JsonNode article = PartnerReaders.expanded(new String(Courier.jsonLd(), StandardCharsets.UTF_8));
        String said = "/https:~1~1schema.org~1hasPart/0/https:~1~1schema.org~1";
        assertThat(article.at(said + "text/0/@value").asText()).startsWith("We have to be firm");
        assertThat(article.at(said + "creator/0/@type/0").asText()).isEqualTo("https://schema.org/Person");
        assertThat(article.at(said + "dateCreated/0/@type").asText()).isEqualTo("https://schema.org/Date");
        assertThat(article.at(said + "isPartOf/0/@id")).isEqualTo(article.get("@id"));
        String corrected = "/https:~1~1schema.org~1correction/0/https:~1~1schema.org~1";
        assertThat(article.at(corrected + "text/0/@value").asText()).isEqualTo("The bridge is older.");
        assertThat(article.at(corrected + "datePublished/0/@value").asText()).startsWith("2026-01-03T");
        for (Story story :
                List.of(Courier.story(), Courier.bareStory(), Courier.partOf("quotes"), Courier.partOf("summary"))) {
            JsonNode expanded = PartnerReaders.expanded(new String(Courier.jsonLd(story), StandardCharsets.UTF_8));
            assertThat(SchemaOrg.faults(expanded)).isEmpty();
            assertThat(expanded.has("https://schema.org/articleBody")).isEqualTo(story.isWhole());
        }
    }

    @Test
    void a_word_that_schema_org_does_not_have_is_noticed() {
        String article = new String(Courier.jsonLd(), StandardCharsets.UTF_8);
        for (List<String> change : List.of(
                List.of("\"headline\"", "\"head\""),
                List.of("CorrectionComment", "Correction"),
                List.of("\"inLanguage\"", "\"jobTitle\""))) {
            String changed = article.replace(change.get(0), change.get(1));
            assertThat(SchemaOrg.faults(PartnerReaders.expanded(changed)))
                    .as(change.get(1))
                    .isNotEmpty();
        }
    }

    @Test
    void a_processor_that_would_fetch_anything_else_is_stopped() {
        String article = new String(Courier.jsonLd(), StandardCharsets.UTF_8)
                .replace("\"@context\":\"https://schema.org\"", "\"@context\":\"https://elsewhere.example/\"");
        assertThatThrownBy(() -> PartnerReaders.expanded(article)).hasMessageContaining("elsewhere.example");
    }

    @Test
    void ninjs_is_valid_by_the_official_schema_and_by_our_profile() throws IOException {
        String story = new String(Courier.ninjs(), StandardCharsets.UTF_8);

        assertThat(PartnerReaders.faultsOfNinjs(story)).isEmpty();
        for (Story other : List.of(
                Courier.bareStory(),
                Courier.partOf("quotes"),
                Courier.partOf("summary"),
                Courier.story(NewsItemSchemaTest::underEmbargo))) {
            String ninjs = new String(Courier.ninjs(other), StandardCharsets.UTF_8);
            assertThat(PartnerReaders.faultsOfNinjs(ninjs)).isEmpty();
            JsonNode item = JSON.readTree(ninjs);
            assertThat(item.get("representationType").asText()).isEqualTo(other.isWhole() ? "full" : "partial");
            assertThat(item.has("bodies")).isEqualTo(other.isWhole());
            assertThat(item.path("embargoedUntil").asText(null)).isEqualTo(other.embargo());
        }
        assertThat(PartnerReaders.faultsOfNinjs(story.replace("\"name\":\"quotation\"", "\"name\":\"words\"")))
                .isNotEmpty();
        assertThat(PartnerReaders.faultsOfNinjs(story.replace("\"pubStatus\":\"usable\"", "\"pubStatus\":\"live\"")))
                .isNotEmpty();
    }

    @Test
    void a_news_item_carries_its_text_as_elements() {
        Document item = PartnerReaders.xml(Courier.newsItem());
        String g2 = "http://iptc.org/std/nar/2006-10-01/";

        assertThat(item.getDocumentElement().getAttribute("guid"))
                .isEqualTo("urn:uuid:019b0000-0000-7000-8000-000000000001");
        assertThat(item.getElementsByTagNameNS(g2, "headline").item(0).getTextContent())
                .isEqualTo(HEADLINE);
        assertThat(item.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "p")
                        .getLength())
                .isEqualTo(2);
        assertThat(item.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "p")
                        .item(0)
                        .getTextContent())
                .isEqualTo("“We have to be firm,but we keep the bridge open.” & more ]]> 🌉");
    }

    @Test
    void what_no_xml_can_carry_is_dropped() {
        assertThat(Xml.carried("\u0085\ufdd0\ud83f\udffea\u0000b\u0008c\ud800d\ufffee\tf\n🌉"))
                .isEqualTo("abcde\tf\n🌉");
    }

    @Test
    void a_page_of_the_site_leads_back_to_its_story() {
        SitePages pages = new SitePages("https://news.example/{language}/{slug}");
        assertThat(pages.story("https://news.example/pt-BR/some-story")).contains("some-story");
        assertThat(pages.story("https://news.example/en/some-story/")).contains("some-story");
        assertThat(pages.story("https://evil.example/en/some-story")).isEmpty();
        assertThat(pages.story("https://news.example/en/some-story/more")).isEmpty();
        SitePages byId = new SitePages("https://news.example/{kind}/{slug}-{id}.html");
        String id = "019b0000-0000-7000-8000-000000000001";
        assertThat(byId.story("https://news.example/news/a-b-" + id + ".html")).contains(id);
    }

    private static SitemapWriter sitemaps() {
        SitemapWriter writer = new SitemapWriter();
        writer.addresses = Courier.addresses();
        writer.site = Courier.SITE;
        return writer;
    }

    private static byte[] index() {
        return sitemaps()
                .index(List.of(
                        new SitemapPage(1, Instant.parse("2026-01-03T09:30:00Z")),
                        new SitemapPage(3, Instant.parse("2026-01-04T09:30:00Z"))));
    }

    private static List<SitemapEntry> entries() {
        Story story = Courier.story();
        UUID other = story.alternates().get(0).id();
        List<SitemapEntry.Alternate> alternates = List.of(
                new SitemapEntry.Alternate(story.id(), story.webUrl(), "en"),
                new SitemapEntry.Alternate(other, "https://news.example/zh-TW/橋", "zh-TW"));
        return List.of(
                new SitemapEntry(
                        story.id(),
                        story.webUrl(),
                        "en",
                        story.headline(),
                        story.publishedAt(),
                        story.updatedAt(),
                        alternates),
                new SitemapEntry(other, null, "zh-TW", "橋", story.publishedAt(), story.updatedAt(), List.of()));
    }
}

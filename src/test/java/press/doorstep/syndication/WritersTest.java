package press.doorstep.syndication;

import static org.assertj.core.api.Assertions.assertThat;

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
        byte[] empty =
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"/>".getBytes(StandardCharsets.UTF_8);
        assertThat(SitemapRules.faults(empty)).isNotEmpty();
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
    void ninjs_is_valid_by_the_official_schema_and_by_our_profile() {
        String story = new String(Courier.ninjs(), StandardCharsets.UTF_8);

        assertThat(PartnerReaders.faultsOfNinjs(story)).isEmpty();
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
        assertThat(Xml.carried("a\u0000b\u0008c\ud800d\ufffee\tf\n🌉")).isEqualTo("abcde\tf\n🌉");
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

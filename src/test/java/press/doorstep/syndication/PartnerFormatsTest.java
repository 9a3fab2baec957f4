package press.doorstep.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

/** A partner reads the same story in every form, and learns when it is taken back. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PartnerFormatsTest {

    private static final String HOME = "http://localhost:";
    private static int told;

    @Inject
    Newsroom newsroom;

    private Newsroom.Person ana;
    private Newsroom.Person partner;

    /** Of this story alone. */
    private String word;

    private String code;
    private String story;
    private String slug;

    @BeforeEach
    void publishOneStory() {
        ana = newsroom.editor("ana");
        partner = newsroom.passerBy();
        word = "syn" + told;
        code = "%08d".formatted(20_990_000 + told++);
        ana.post(
                "/manage/v1/topics",
                "{\"names\":{\"en\":\"Piers %s\"},\"iptcCode\":\"medtop:%s\"}".formatted(word, code));
        ana.post("/manage/v1/speakers", "{\"kind\":\"person\",\"names\":{\"en\":\"Runa %s\"}}".formatted(word));
        publish("A pier of " + word);
    }

    private void publish(String headline) {
        Response draft = ana.post("/manage/v1/articles", """
                {"language":"en","headline":"%2$s","standfirst":"Standfirst & more","place":"Lindvik","topics":["piers-%1$s"],
                 "body":{"markdown":"“We build the pier of %1$s this year,” said Runa. <b>Not bold</b>"},
                 "quotations":[{"speaker":"runa-%1$s","form":"direct","text":"We build the pier of %1$s this year","saidOn":"2026-01-02"}]}
                """.formatted(word, headline));
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        story = draft.path("id");
        slug = draft.path("slug");
        Response published = ana.put("/manage/v1/articles/" + story + "/publication", "{}", draft.header("ETag"));
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
    }

    @Test
    void one_address_has_the_story_in_every_form() {
        Map<String, String> types = Map.of(
                "json", "application/json",
                "jsonld", "application/ld+json",
                "ninjs", "application/vnd.iptc.ninjs+json",
                "newsml", "application/vnd.iptc.g2.newsitem+xml");
        TreeSet<String> etags = new TreeSet<>();
        types.forEach((extension, type) -> {
            Response asked = partner.request().header("Accept", type).get("/v1/articles/" + slug);
            Response named = partner.get("/v1/articles/" + slug + "." + extension);
            assertThat(asked.statusCode()).as(type).isEqualTo(200);
            assertThat(asked.contentType()).startsWith(type);
            assertThat(asked.header("Vary")).contains("Accept,");
            assertThat(asked.header("Last-Modified")).isNotBlank();
            assertThat(asked.asString()).contains("We build the pier of " + word + " this year");
            assertThat(named.asByteArray()).isEqualTo(asked.asByteArray());
            etags.add(asked.header("ETag"));
            Response again = partner.request()
                    .header("Accept", type)
                    .header("If-None-Match", asked.header("ETag"))
                    .get("/v1/articles/" + slug);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.header("Vary")).contains("Accept,");
            Response head = partner.request().header("Accept", type).request(Method.HEAD, "/v1/articles/" + slug);
            assertThat(head.header("ETag")).isEqualTo(asked.header("ETag"));
            assertThat(head.asByteArray()).isEmpty();
        });
        assertThat(etags).hasSize(4);
    }

    @Test
    void what_is_wanted_most_is_what_comes() {
        assertThat(as("text/html, application/ld+json;q=0.9, application/json;q=0.5"))
                .startsWith("application/ld+json");
        assertThat(as("application/ld+json;q=0.2, */*;q=0.1")).startsWith("application/ld+json");
        assertThat(as("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"))
                .startsWith("application/json");
        assertThat(as("application/*")).startsWith("application/json");
        assertThat(as("application/json;q=0, application/vnd.iptc.ninjs+json;q=0.1"))
                .contains("ninjs");

        Response none = partner.request().header("Accept", "text/turtle").get("/v1/articles/" + slug);
        JsonPath refused = Newsroom.refused(none, 406, "not-acceptable");
        assertThat(refused.getList("available")).hasSize(4).contains("application/ld+json");
        assertThat(none.header("Vary")).contains("Accept");
        Newsroom.refused(partner.get("/v1/articles/" + slug + ".docx"), 404, "article-not-found");
        Newsroom.refused(partner.get("/v1/articles/" + slug + ".ninjs?fields=headline"), 400, "invalid-parameter");
    }

    private String as(String accept) {
        return partner.request()
                .header("Accept", accept)
                .get("/v1/articles/" + slug)
                .contentType();
    }

    @Test
    void a_code_of_the_topic_tree_goes_out_as_concept() {
        JsonPath ninjs = partner.get("/v1/articles/" + slug + ".ninjs").jsonPath();
        assertThat(ninjs.getString("subjects[0].uri")).isEqualTo("http://cv.iptc.org/newscodes/mediatopic/" + code);
        XmlPath item = partner.get("/v1/articles/" + slug + ".newsml").xmlPath();
        assertThat(item.getString("newsItem.contentMeta.subject[0].@qcode")).isEqualTo("medtop:" + code);
    }

    @Test
    void a_story_that_was_taken_back_is_gone_in_every_form_and_feeds_say_so_without_a_word() {
        String feed = "/feeds/topics/piers-" + word + ".atom";
        assertThat(partner.get(feed).asString()).contains("A pier of " + word);
        String etag = partner.get(feed).header("ETag");
        ana.put(
                "/manage/v1/articles/" + story + "/withdrawal",
                "{\"kind\":\"kill\",\"reason\":\"wrong\"}",
                ana.get("/manage/v1/articles/" + story).header("ETag"));

        for (String extension : List.of("", ".jsonld", ".ninjs", ".newsml")) {
            Newsroom.refused(partner.get("/v1/articles/" + slug + extension), 410, "article-gone");
        }
        Response now = partner.request().header("If-None-Match", etag).get(feed);
        assertThat(now.statusCode()).isEqualTo(200);
        assertThat(now.asString())
                .contains("<at:deleted-entry ref=\"urn:uuid:" + story + "\"")
                .doesNotContain("A pier of", "We build");
        assertThat(PartnerReaders.faultsOfFeed(now)).isEmpty();
        assertThat(partner.get("/feeds/topics/piers-" + word + ".rss").asString())
                .doesNotContain(story);
        Newsroom.refused(partner.get("/feeds/speakers/runa-" + word + ".rss"), 410, "speaker-gone");
        Newsroom.refused(partner.get("/oembed?url=/v1/articles/" + slug), 404, "nothing-to-embed");
    }

    @Test
    void feeds_are_read_page_by_page_by_whoever_reads_feeds() {
        publish("Another pier of " + word);
        publish("A third pier of " + word);
        for (String form : List.of("rss", "atom")) {
            String first = "/feeds/articles." + form + "?topic=piers-" + word + "&limit=2&content=full";
            SyndFeed page = read(first);
            assertThat(page.getEntries()).hasSize(2);
            assertThat(page.getEntries().get(0).getContents().get(0).getValue())
                    .contains("We build the pier of " + word + " this year", "<strong>Not bold</strong>");
            String next = partner.get(first).xmlPath().getString("**.find { it.@rel == 'next' }.@href");
            assertThat(next).startsWith(HOME);
            SyndFeed last = read(next.substring(next.indexOf("/feeds")));
            assertThat(last.getEntries()).extracting(SyndEntry::getTitle).containsExactly("A pier of " + word);
        }
        Response json = partner.get("/feeds/topics/piers-" + word + ".json?limit=2");
        assertThat(json.contentType()).startsWith("application/feed+json");
        assertThat(PartnerReaders.faultsOfFeed(json)).isEmpty();
        assertThat(json.header("Link")).contains("rel=\"self\"");
        assertThat(json.header("Surrogate-Key")).contains("list-art");
        JsonPath feed = json.jsonPath();
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("items[0]._quotation.quotations[0].speaker")).isEqualTo("Runa " + word);
        assertThat(feed.getString("items[0].content_text")).isEqualTo("Standfirst & more");
        String more = feed.getString("next_url");
        assertThat(partner.get(more.substring(more.indexOf("/feeds")))
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    /** The index hears of what is published a moment later. */
    @Test
    void a_feed_takes_every_filter_of_the_list_words_too() {
        publish("A jetty of " + word);
        for (String feed :
                List.of("/feeds/articles.atom?q=jetty+" + word, "/feeds/topics/piers-" + word + ".rss?q=jetty")) {
            await().untilAsserted(() -> assertThat(read(feed).getEntries())
                    .extracting(SyndEntry::getTitle)
                    .containsExactly("A jetty of " + word));
            assertThat(partner.get(feed).header("Link")).contains("self").doesNotContain("hub");
        }
        await().untilAsserted(() -> assertThat(
                        read("/feeds/speakers/runa-" + word + ".atom?q=%22build+the+pier%22&form=direct")
                                .getEntries())
                .hasSize(1));
        String all =
                "/feeds/articles.rss?speaker=runa-%1$s&topic.all=piers-%1$s&place=lindvik&language=en&form=direct&kind=news"
                        .formatted(word);
        assertThat(read(all).getEntries()).hasSize(2);
        Newsroom.refused(partner.get("/feeds/articles.atom?q=jetty&archive=2026-01"), 400, "invalid-parameter");
    }

    private SyndFeed read(String path) {
        Response answer = partner.get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("Link")).contains(path.replaceFirst("[?].*", ""));
        assertThat(PartnerReaders.faultsOfFeed(answer)).isEmpty();
        return PartnerReaders.feed(answer.asString());
    }

    @Test
    void archives_go_back_to_the_first_story() {
        publish("Another pier of " + word);
        publish("Третий пирс & <ёлки> ]]> 🌉 " + word);
        String at = "/feeds/topics/piers-" + word + ".atom?limit=1";
        TreeSet<String> found = new TreeSet<>();
        int pages = 0;
        for (String next = at; next != null; pages++) {
            Response page = partner.get(next);
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            assertThat(page.asString().contains("<fh:archive/>")).isEqualTo(pages > 0);
            assertThat(PartnerReaders.faultsOfFeed(page)).isEmpty();
            found.addAll(page.xmlPath().getList("feed.entry.id"));
            List<String> addresses = page.xmlPath().getList("**.findAll { it.@rel == 'prev-archive' }.@href");
            next = addresses.isEmpty()
                    ? null
                    : addresses.get(0).substring(addresses.get(0).indexOf("/feeds"));
        }
        assertThat(found).hasSize(3);
        assertThat(pages).isEqualTo(3);
        assertThat(PartnerReaders.faultsOfNewsItem(
                        partner.get("/v1/articles/" + slug + ".newsml").asByteArray()))
                .isEmpty();
        Newsroom.refused(partner.get(at + "&archive=now"), 400, "invalid-parameter");
        Newsroom.refused(
                partner.get(at + "&archive=2026-01&publishedAfter=2026-01-01T00:00:00Z"), 400, "invalid-parameter");
    }

    @Test
    void a_speaker_is_followed_by_what_they_say() {
        SyndFeed feed = read("/feeds/speakers/runa-" + word + ".atom");
        assertThat(feed.getTitle()).endsWith("Runa " + word);
        SyndEntry said = feed.getEntries().get(0);
        assertThat(said.getTitle()).isEqualTo("Runa " + word + ": “We build the pier of " + word + " this year”");
        assertThat(said.getContents().get(0).getValue()).contains("<blockquote").contains("2026-01-02");
    }

    @Test
    void a_former_slug_leads_to_the_same_form_of_the_present_one() {
        Response draft = ana.get("/manage/v1/topics/piers-" + word);
        ana.patch("/manage/v1/topics/piers-" + word, "{\"slug\":\"jetties-%s\"}".formatted(word), draft.header("ETag"));
        Response moved = partner.get("/feeds/topics/piers-" + word + ".rss?limit=1");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).isEqualTo("/feeds/topics/jetties-" + word + ".rss?limit=1");
        Newsroom.refused(partner.get("/feeds/topics/piers.pdf"), 404, "not-found");
    }

    @Test
    void a_quotation_is_embedded_by_its_address_or_its_storys() {
        String quotation = partner.get("/v1/articles/" + slug).path("quotations[0].id");
        JsonPath card = partner.get("/oembed?maxwidth=300&url=/v1/quotations/" + quotation)
                .jsonPath();
        assertThat(card.getString("type")).isEqualTo("rich");
        assertThat(card.getInt("width")).isEqualTo(300);
        assertThat(card.getString("author_name")).isEqualTo("Runa " + word);
        assertThat(card.getString("html"))
                .isEqualTo(partner.get("/v1/quotations/" + quotation + "/card").path("html"));
        assertThat(partner.get("/oembed?url=/v1/articles/" + slug + "%23" + quotation)
                        .<String>path("html"))
                .isEqualTo(card.getString("html"));
        Response xml = partner.get("/oembed?format=xml&url=/v1/articles/" + slug);
        assertThat(xml.contentType()).startsWith("text/xml");
        assertThat(xml.xmlPath().getString("oembed.html")).isEqualTo(card.getString("html"));

        String page = partner.get("/v1/quotations/" + quotation + "/card.html").asString();
        assertThat(page).contains("application/json+oembed", "text/xml+oembed", card.getString("html"));
        Newsroom.refused(partner.get("/oembed?format=pdf&url=/v1/articles/" + slug), 400, "invalid-parameter");
        Newsroom.refused(partner.get("/oembed?url=https://elsewhere.example/"), 404, "nothing-to-embed");
        Newsroom.refused(partner.get("/oembed"), 400, "invalid-parameter");
    }

    @Test
    void search_engines_find_the_story_and_its_news() {
        List<String> pages = partner.get("/sitemap.xml").xmlPath().getList("sitemapindex.sitemap.loc");
        assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(page).startsWith(HOME));
        String all = pages.stream()
                .map(page ->
                        partner.get(page.substring(page.indexOf("/sitemaps"))).asString())
                .collect(Collectors.joining());
        assertThat(all).contains("/v1/articles/" + story);
        assertThat(partner.get("/news-sitemap.xml").asString()).contains("A pier of " + word, "/v1/articles/" + story);
        assertThat(SitemapRules.faults(partner.get("/sitemap.xml").asByteArray()))
                .isEmpty();
        assertThat(SitemapRules.faults(partner.get("/news-sitemap.xml").asByteArray(), Instant.now()))
                .isEmpty();
        for (String page : pages) {
            assertThat(SitemapRules.faults(partner.get(page.substring(page.indexOf("/sitemaps")))
                            .asByteArray()))
                    .isEmpty();
        }
        Newsroom.refused(partner.get("/sitemaps/999999.xml"), 404, "not-found");
        assertThat(partner.request().header("Accept", "text/html").get("/").asString())
                .contains("href=\"/feeds/latest.atom\"");
        assertThat(partner.get("/schemas/ninjs-quotations.json").<String>path("title"))
                .contains("ninjs");
    }
}

package press.doorstep.syndication;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds in which everything is that can make trouble keep every rule, and each rule is one that can be broken. */
class FeedRulesTest {

    private static final String ID = "<guid isPermaLink=\"false\">urn:uuid:019b0000-0000-7000-8000-000000000011</guid>";
    private static final String OTHER = "urn:uuid:019b0000-0000-7000-8000-000000000001";
    private static final String ENTRY = "<id>urn:uuid:019b0000-0000-7000-8000-000000000011</id>";

    /** What breaks each rule of RSS and of Atom alike. */
    private static final Map<String, UnaryOperator<String>> XML = Map.ofEntries(
            entry("characters", feed -> feed.replaceFirst("Lindvik", "Lind\u0085vik")),
            entry("self-is-the-address", feed -> feed.replaceFirst("rel=\"self\" href=\"[^\"]*", "$0&amp;more=1")),
            entry("self-has-its-type", feed -> feed.replaceFirst("type=\"application/(rss|atom)", "type=\"text/$1")),
            entry("link-relations", feed -> feed.replaceFirst("rel=\"hub\"", "rel=\"pubsub\"")),
            entry("page-links-once", feed -> feed.replaceFirst("rel=\"hub\"", "rel=\"next\"")),
            entry("page-links-lead-elsewhere", feed -> feed.replaceFirst("&amp;cursor=abc", "")),
            entry("attributes-are-addresses", feed -> feed.replaceFirst("https://hub.example/", "/hub")),
            entry("media-types-of-links", feed -> feed.replaceFirst("type=\"application/(rss|atom).xml", "type=\"$1")),
            entry(
                    "dates-are-plausible",
                    feed -> feed.replaceFirst("02 Jan 2026", "02 Jan 1970")
                            .replaceFirst("<published>2026", "<published>2996")),
            entry("html-is-safe", feed -> feed.replaceFirst("&lt;hr&gt;", "&lt;script&gt;&lt;/script&gt;")),
            entry("html-is-whole", feed -> feed.replaceFirst("https://treaty.example", "")));

    private static final Map<String, UnaryOperator<String>> RSS = Map.ofEntries(
            entry("rss-with-one-channel", feed -> feed.replace("rss version=\"2.0\"", "rss version=\"0.91\"")),
            entry("channel-has-what-it-must", feed -> feed.replaceFirst("<title>.*?</title>", "")),
            entry(
                    "channel-of-known-elements",
                    feed -> feed.replaceFirst("generator>Doorstep</generator", "made>D</made")),
            entry(
                    "channel-elements-once",
                    feed -> feed.replaceFirst("<language>", "<language>en</language><language>")),
            entry("items-come-last", feed -> feed.replace("</channel>", "<ttl>5</ttl></channel>")),
            entry("languages", feed -> feed.replaceFirst("<language>en", "<language>english_")),
            entry("dates-are-rfc-822", feed -> feed.replace("Fri, 02 Jan 2026", "Mon, 02 Jan 2026")),
            entry("links-are-whole", feed -> feed.replaceFirst("<link>https://news.example/en", "<link>/en")),
            entry(
                    "item-has-a-title-or-a-description",
                    feed -> feed.replaceAll("(?s)<item>.*?<link>", "<item><link>")
                            .replaceAll("(?s)(<item>.*?)<description>.*?</description>", "$1")),
            entry("item-of-known-elements", feed -> feed.replaceFirst("<guid", "<slug>a</slug><guid")),
            entry("item-elements-once", feed -> feed.replace(ID, ID + ID)),
            entry(
                    "content-after-a-description",
                    feed -> feed.replaceAll("(?s)(<item>.*?)<description>.*?</description>", "$1")),
            entry(
                    "content-once",
                    feed -> feed.replaceFirst("<content:encoded>", "<content:encoded>a</content:encoded>$0")),
            entry("guids-are-no-addresses", feed -> feed.replaceFirst(" isPermaLink=\"false\"", "")),
            entry("guids-are-there-once", feed -> feed.replace(ID, "<guid isPermaLink=\"false\">" + OTHER + "</guid>")),
            entry("categories-say-something", feed -> feed.replaceFirst(">Harbours<", "> <")),
            entry("creators-have-names", feed -> feed.replaceFirst(">Ines Aalto<", "><")),
            entry("pictures-have-addresses-and-sizes", feed -> feed.replaceFirst("height=\"800\"", "height=\"tall\"")));

    private static final Map<String, UnaryOperator<String>> ATOM = Map.ofEntries(
            entry("feed-is-the-root", feed -> feed.replace("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")),
            entry("id-title-updated", feed -> feed.replaceFirst("<updated>.*?</updated>", "")),
            entry("known-elements", feed -> feed.replaceFirst("<generator>", "<tagline>a</tagline>$0")),
            entry("elements-once", feed -> feed.replaceFirst("<generator>", "<generator>a</generator>$0")),
            entry("entries-come-last", feed -> feed.replace("</feed>", "<rights>a</rights></feed>")),
            entry("somebody-wrote-it", feed -> feed.replaceFirst("<name>Staff</name>", "<name/>")),
            entry("ids-are-whole", feed -> feed.replace(ENTRY, "<id>11</id>")),
            entry("ids-are-spelled-one-way", feed -> feed.replaceFirst("<id>https://api", "<id>https://API")),
            entry("ids-are-there-once", feed -> feed.replace(ENTRY, "<id>" + OTHER + "</id>")),
            entry(
                    "dates-are-rfc-3339",
                    feed -> feed.replaceFirst("<published>2026-01-02T10:00:00.000Z", "<published>2026-01-02")),
            entry(
                    "feed-is-as-new-as-its-entries",
                    feed -> feed.replaceFirst("<updated>2026-01-05", "<updated>2026-01-01")),
            entry(
                    "one-alternate-of-a-kind",
                    feed -> feed.replace("rel=\"related\"", "rel=\"alternate\"")
                            .replace("type=\"application/json\"", "type=\"text/html\"")),
            entry(
                    "an-entry-leads-somewhere",
                    feed -> feed.replace("rel=\"alternate\"", "rel=\"via\"")
                            .replaceAll("(?s)<content .*?</content>", "")),
            entry(
                    "an-entry-has-words",
                    feed -> feed.replaceAll("(?s)<content .*?</content>", "")
                            .replaceAll("(?s)<summary>.*?</summary>", "")),
            entry("categories-have-terms", feed -> feed.replaceFirst("term=\"harbours\"", "term=\"\"")),
            entry("languages", feed -> feed.replaceFirst("xml:lang=\"en\"", "xml:lang=\"\"")),
            entry("an-archive-leads-to-the-present", feed -> feed.replaceFirst("<link", "<fh:archive/><link")),
            entry("an-archive-is-no-page", feed -> feed.replaceFirst("<link", "<fh:archive/><link")),
            entry("tombstones-say-what-and-when", feed -> feed.replaceFirst(" when=\"[^\"]*\"", "")),
            entry(
                    "tombstones-stand-in-the-feed",
                    feed -> feed.replaceFirst("(<at:deleted-entry [^>]*)/>", "$1>why</at:deleted-entry>")),
            entry("what-is-gone-is-not-there", feed -> feed.replace("000000000099", "000000000001")));

    private static final Map<String, UnaryOperator<String>> JSON = Map.ofEntries(
            entry("version", feed -> feed.replace("version/1.1", "version/1")),
            entry("title", feed -> feed.replaceFirst("\"title\":\"[^\"]*\",", "")),
            entry("items-are-a-list", feed -> feed.replaceFirst("\"items\":", "\"_items\":{},\"_i\":")),
            entry("feed-url-is-the-address", feed -> feed.replaceFirst("\"feed_url\":\"[^\"]*", "$0&more=1")),
            entry("next-url-is-another", feed -> feed.replaceFirst("&cursor=abc", "")),
            entry("known-members", feed -> feed.replaceFirst("\"summary\"", "\"standfirst\"")),
            entry("extensions-are-objects-without-dots", feed -> feed.replaceFirst("\"about\"", "\"about.this\"")),
            entry("ids-are-texts", feed -> feed.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":7")),
            entry(
                    "ids-are-there-once",
                    feed -> feed.replace(
                            "000000000011\",\"url\":\"https://api", "000000000001\",\"url\":\"https://api")),
            entry("an-item-has-content", feed -> feed.replaceFirst("\"content_html\"", "\"_content\"")),
            entry("addresses", feed -> feed.replaceFirst("\"url\":\"https://news.example/", "\"url\":\"/")),
            entry("dates-are-rfc-3339", feed -> feed.replaceFirst("2026-01-02T10:00:00.000Z", "2026-01-02")),
            entry("dates-are-plausible", feed -> feed.replaceFirst("2026-01-02T10", "1970-01-02T10")),
            entry("authors-have-something", feed -> feed.replaceFirst("\\{\"name\":\"Staff\"}", "{}")),
            entry("tags-are-texts", feed -> feed.replaceFirst("\"Harbours\"", "7")),
            entry("hubs-have-type-and-address", feed -> feed.replaceFirst("\"type\":\"WebSub\",", "")),
            entry("languages", feed -> feed.replaceFirst("\"language\":\"en\"", "\"language\":\"e\"")),
            entry("html-is-safe", feed -> feed.replaceFirst("u003chr>", "u003ciframe>\\\\u003c/iframe>")),
            entry("html-is-whole", feed -> feed.replaceFirst("https://treaty.example", "")));

    static Stream<Arguments> breaches() {
        return Stream.of(
                        of(FeedForm.RSS, XML),
                        of(FeedForm.ATOM, XML),
                        of(FeedForm.RSS, RSS),
                        of(FeedForm.ATOM, ATOM),
                        of(FeedForm.JSON, JSON))
                .flatMap(arguments -> arguments);
    }

    private static Stream<Arguments> of(FeedForm form, Map<String, UnaryOperator<String>> breaches) {
        return breaches.entrySet().stream().map(breach -> Arguments.of(form, breach.getKey(), breach.getValue()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("breaches")
    void a_rule_that_is_broken_is_named(FeedForm form, String rule, UnaryOperator<String> breach) {
        String feed = written(form, true);
        assertThat(breach.apply(feed)).isNotEqualTo(feed);
        assertThat(faults(form, breach.apply(feed))).as(rule).anyMatch(fault -> fault.startsWith(rule + " ("));
    }

    @Test
    void no_rule_goes_unbroken() {
        for (FeedForm form : FeedForm.values()) {
            TreeSet<String> broken = new TreeSet<>(List.of("media-type"));
            breaches()
                    .filter(breach -> breach.get()[0] == form)
                    .forEach(breach -> broken.add((String) breach.get()[1]));
            assertThat(ServedFeed.rules(form.mediaType()).map(FeedRule::name))
                    .as(form.name())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(broken);
            assertThat(ServedFeed.faults(Courier.ADDRESS, form.mediaType().replace("application", "text"), bytes(form)))
                    .anyMatch(fault -> fault.startsWith("media-type"));
            assertThat(faults(form, written(form, true).substring(0, 500)))
                    .anyMatch(fault -> fault.startsWith("well-formed"));
        }
    }

    @Test
    void what_is_odd_breaks_none() {
        List<Feed> feeds = List.of(
                Courier.feed(true),
                Courier.feed(false),
                Courier.feed(List.of(), List.of()),
                Courier.feedOf(Courier.bareStory(), true),
                Courier.feedOf(Courier.bareStory(), false),
                Courier.feedOf(Courier.story(card -> card.remove("body")), true),
                Courier.feedOf(Courier.partOf("quotes"), true),
                Courier.feedOf(Courier.partOf("summary"), true));
        for (FeedForm form : FeedForm.values()) {
            for (Feed feed : feeds) {
                String written = written(form, feed);
                assertThat(faults(form, written)).as(written).isEmpty();
            }
        }
    }

    /** Some readers take every description for HTML. */
    @Test
    void markup_in_a_standfirst_stays_text() {
        Story story = Courier.story(json -> json.put("standfirst", "Why <script> & <b>bold\n\nnames"));
        assertThat(written(FeedForm.RSS, Courier.feedOf(story, false)))
                .contains(
                        "<description>Why &amp;lt;script&amp;gt; &amp;amp; &amp;lt;b&amp;gt;bold&lt;br&gt;&lt;br&gt;names<");
    }

    private static List<String> faults(FeedForm form, String feed) {
        return ServedFeed.faults(Courier.ADDRESS, form.mediaType(), feed.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(FeedForm form) {
        return written(form, true).getBytes(StandardCharsets.UTF_8);
    }

    private static String written(FeedForm form, boolean full) {
        return written(form, Courier.feed(full));
    }

    private static String written(FeedForm form, Feed feed) {
        return new String(form.write(feed), StandardCharsets.UTF_8);
    }
}

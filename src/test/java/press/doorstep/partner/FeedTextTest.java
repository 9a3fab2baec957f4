package press.doorstep.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTextTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final URI BASE = URI.create("https://partner.example/feeds/latest");
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]|[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    /** Nothing else than a fault with a reason comes of them, in no time, and no markup. */
    @Test
    void odd_documents_do_no_harm() {
        List<OddFeeds.Odd> odd = OddFeeds.all();
        assertThat(odd).hasSizeGreaterThan(300);
        int read = 0;
        long slowest = 0;
        String name = "";
        for (OddFeeds.Odd document : odd) {
            long start = System.nanoTime();
            for (Entry entry : entries(document)) {
                read++;
                List<String> texts = new ArrayList<>(entry.categories());
                texts.addAll(List.of(entry.title(), entry.guid(), entry.summary() == null ? "" : entry.summary()));
                assertThat(texts)
                        .as(document.name())
                        .noneMatch(text -> MARKUP.matcher(text).find());
                assertThat(entry.url()).as(document.name()).startsWith("http").doesNotContain("<", "\"", " ");
                assertThat(entry.title().codePointCount(0, entry.title().length()))
                        .isLessThanOrEqualTo(300);
            }
            long taken = Duration.ofNanos(System.nanoTime() - start).toMillis();
            name = taken > slowest ? document.name() : name;
            slowest = Math.max(slowest, taken);
        }
        System.out.printf("%d odd documents, %d entries, the slowest in %d ms: %s%n", odd.size(), read, slowest, name);
        assertThat(read).isGreaterThan(200);
        assertThat(slowest).isLessThan(5_000);
    }

    private static List<Entry> entries(OddFeeds.Odd document) {
        try {
            return FeedText.read(document.body(), document.type(), BASE, 200, NOW);
        } catch (FeedFault fault) {
            assertThat(fault.why()).as(document.name()).startsWith("The feed");
            return List.of();
        }
    }

    @Test
    void feeds_of_all_formats_are_read() throws FeedFault {
        Entry rss = read(OddFeeds.rss(
                        "Tom &amp;amp; Ann",
                        "<![CDATA[<p>One.</p><p>Two &lt; three</p>]]>",
                        "/a?utm_source=x&amp;b=1#top"))
                .get(0);
        assertThat(rss.title()).isEqualTo("Tom & Ann");
        assertThat(rss.summary()).isEqualTo("One. Two < three");
        assertThat(rss.url()).isEqualTo("https://partner.example/a?utm_source=x&b=1#top");
        assertThat(rss.guid()).isEqualTo("g1");
        assertThat(rss.publishedAt()).isEqualTo("2026-11-18T10:00:00Z");
        assertThat(read(OddFeeds.atom("Plain &lt;i&gt;text&lt;/i&gt;", "s", "html"))
                        .get(0)
                        .title())
                .isEqualTo("Plain text");
        Entry json = read("""
                {"version": "https://jsonfeed.org/version/1.1", "language": "de", "items": [{"id": 7, "url": "https://p.example/7",
                "title": "Brücke", "content_html": "<b>auf</b>", "date_published": "2026-11-18T11:00:00+01:00", "tags": ["Hafen"]}]}""").get(0);
        assertThat(json)
                .isEqualTo(new Entry(
                        "7",
                        "https://p.example/7",
                        "Brücke",
                        "auf",
                        "de",
                        Instant.parse("2026-11-18T10:00:00Z"),
                        List.of("Hafen")));
        assertThat(read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="x"><title>c</title><link>https://p.example/</link><description>d</description></channel>
                <item rdf:about="y"><title>Old</title><link>https://p.example/old</link></item></rdf:RDF>""").get(0).title()).isEqualTo("Old");
    }

    private static List<Entry> read(String text) throws FeedFault {
        return FeedText.read(text.getBytes(StandardCharsets.UTF_8), "text/plain", BASE, 200, NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.P.example/a/?utm_source=x&b=2&a=1#top, https://p.example/a?a=1&b=2",
        "https://p.example:443/a, https://p.example/a",
        "https://p.example, https://p.example",
        "https://p.example/?fbclid=1, https://p.example",
        "https://p.example:8443/a?, https://p.example:8443/a"
    })
    void addresses_are_compared_by_where_they_lead(String url, String key) {
        assertThat(WebLinks.key(url)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1",
                "fec0::1",
                "3fff::1",
                "2130706433",
                "0x7f.1",
                "017700000001"
            })
    void what_is_ours_is_not_connected_to(String host) {
        assertThatThrownBy(() -> AddressRules.resolve(host, true)).isInstanceOf(FeedFault.class);
    }

    @Test
    void the_public_net_is_and_so_is_ours_where_that_is_wanted() throws Exception {
        for (String address : List.of("8.8.8.8", "172.32.0.1", "2606:4700::1111", "64:ff9b::808:808")) {
            assertThat(AddressRules.isPublic(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
        assertThat(AddressRules.resolve("[::1]", false).isLoopbackAddress()).isTrue();
    }

    @Test
    void who_fails_is_asked_later_and_who_asks_for_time_gets_it() throws FeedFault {
        Random chance = new Random(1);
        Duration pace = Duration.ofMinutes(15);
        for (int i = 0; i < 100; i++) {
            assertThat(NextPoll.afterSuccess(NOW, pace, chance)).isBetween(NOW.plusSeconds(810), NOW.plusSeconds(990));
            assertThat(NextPoll.afterFailure(NOW, pace, 3, Optional.empty(), chance))
                    .isBetween(NOW.plusSeconds(2_880), NOW.plusSeconds(4_320));
            assertThat(NextPoll.afterFailure(NOW, pace, 1_000, Optional.empty(), chance))
                    .isBetween(NOW.plus(Duration.ofHours(19)), NOW.plus(Duration.ofHours(29)));
        }
        assertThat(NextPoll.afterFailure(NOW, pace, 1, Optional.of(Duration.ofHours(5)), chance))
                .isEqualTo(NOW.plus(Duration.ofHours(5)));
        assertThat(Redirects.retryAfter("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(Redirects.retryAfter("Mon, 23 Nov 2026 13:00:00 GMT", NOW)).contains(Duration.ofHours(1));
        assertThat(Redirects.retryAfter("999999999", NOW)).contains(Duration.ofHours(24));
        assertThat(Redirects.retryAfter("soon", NOW)).isEmpty();
        assertThat(Redirects.from(301, "/there", BASE)).contains(URI.create("https://partner.example/there"));
        assertThatThrownBy(() -> Redirects.from(302, "http://partner.example/", BASE))
                .isInstanceOf(FeedFault.class);
        assertThatThrownBy(() -> Redirects.from(302, "file:///etc/passwd", BASE))
                .isInstanceOf(FeedFault.class);
    }
}

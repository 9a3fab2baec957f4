package press.doorstep.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.access.Scope;

/** From a partner's feed to the list of partner news. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PartnerNewsTest {

    private static final String FEEDS = "/manage/v1/partner-feeds";
    private static final String NEWS = "/manage/v1/partner-news";

    @Inject
    Newsroom newsroom;

    @Inject
    Vertx vertx;

    private final String mark = UUID.randomUUID().toString().substring(24);
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicReference<String> feed = new AtomicReference<>("");
    private HttpServer partner;
    private Person editor;

    @BeforeEach
    void a_partner_publishes() throws IOException {
        editor = newsroom.person("ana", Scope.PARTNERS_MANAGE, Scope.CONTENT_WRITE);
        partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        partner.setExecutor(Executors.newCachedThreadPool());
        partner.createContext("/feed", this::publish);
        partner.createContext("/moved", exchange -> lead(exchange, "/feed"));
        partner.createContext("/round", exchange -> lead(exchange, "/round"));
        partner.createContext("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            answer(exchange, 503, "");
        });
        partner.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[65_536];
            try {
                for (int i = 0; i < 10_000; i++) {
                    exchange.getResponseBody().write(much);
                }
            } catch (IOException cutOff) {
                exchange.close();
            }
        });
        partner.createContext("/silent", exchange -> {
            try {
                Thread.sleep(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        partner.start();
    }

    @AfterEach
    void the_partner_goes() {
        partner.stop(0);
    }

    @Test
    void what_a_partner_publishes_is_listed_with_its_topics_and_rights() {
        editor.post("/manage/v1/topics", Map.of("slug", "drift-" + mark, "names", Map.of("en", "Drift ice " + mark)));
        feed.set(rss(
                item("1", "Drift ice " + mark + " reaches the harbour &amp;lt;b&amp;gt;", "/1?utm_source=feed"),
                item("2", "Nothing else", "/2"),
                item("2", "Nothing else again", "/2"),
                item("3", "Nothing else", "/3"),
                item("4", "Leads astray", "javascript:alert(1)")));
        Response made = editor.post(
                FEEDS,
                Map.of(
                        "partner",
                        "Island " + mark,
                        "url",
                        url("/moved"),
                        "language",
                        "en",
                        "rights",
                        "Headlines only",
                        "pace",
                        "PT1M"));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        String list = "/v1/partner-news?partner=island-" + mark;
        await().until(() -> read(made).get("succeededAt") != null);
        JsonPath news = newsroom.passerBy().get(list).jsonPath();
        assertThat(news.getList("items.title"))
                .containsExactlyInAnyOrder("Drift ice " + mark + " reaches the harbour", "Nothing else");
        assertThat(news.getList("items.rights")).containsOnly("Headlines only");
        JsonPath ofTopic = newsroom.passerBy()
                .get("/v1/partner-news?language=en&topic=drift-" + mark)
                .jsonPath();
        assertThat(ofTopic.getList("items.url")).containsExactly(url("/1?utm_source=feed"));
        assertThat(ofTopic.getList("items[0].topics.slug")).containsExactly("drift-" + mark);
        String next = newsroom.passerBy().get(list + "&limit=1").jsonPath().getString("page.next");
        assertThat(newsroom.passerBy()
                        .get(list + "&limit=1&cursor=" + next)
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
        refused(editor.post(FEEDS, Map.of("partner", "x", "url", url("/moved"))), 409, "partner-feed-known");
        refused(newsroom.passerBy().get("/v1/partner-news?partner=nobody-" + mark), 400, "invalid-parameter");

        // An editor hides one; the feed changes another; both stay so.
        String hidden = editor.get(NEWS + "?feed=" + made.path("id"))
                .jsonPath()
                .getString("items.find { it.title == 'Nothing else' }.id");
        Response shown = editor.get(NEWS + "/" + hidden);
        assertThat(editor.patch(NEWS + "/" + hidden, "{\"hidden\": true}", shown.header("ETag"))
                        .statusCode())
                .isEqualTo(200);
        refused(editor.delete(NEWS + "/" + hidden, "*"), 409, "partner-news-polled");
        feed.set(rss(item("1", "Drift ice " + mark + " is gone", "/1b"), item("2", "Nothing else, really", "/2")));
        pollsAgain(made);
        await().until(() -> newsroom.passerBy()
                .get(list)
                .jsonPath()
                .getList("items.title")
                .equals(List.of("Drift ice " + mark + " is gone")));
        pollsAgain(made);
        await().until(() -> unchanged.get() > 0);

        editor.delete(FEEDS + "/" + made.path("id"), "*");
        assertThat(newsroom.passerBy()
                        .get("/v1/partner-news?limit=100")
                        .jsonPath()
                        .getList("items.title"))
                .noneMatch(title -> title.toString().contains(mark));
    }

    /** Every feed that fails says why, and is left alone for a while. */
    @Test
    void dead_and_hostile_feeds_harm_nothing() throws IOException {
        Map<String, String> why = Map.of(
                url("/round"),
                "more than 3 times",
                url("/busy"),
                "status 503",
                url("/endless"),
                "bytes",
                "http://127.0.0.1:1/",
                "does not answer",
                "http://no-such-host.invalid/",
                "not known");
        feed.set(
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>");
        Response hostile = editor.post(FEEDS, Map.of("partner", "Hostile " + mark, "url", url("/feed")));
        FetchFeed careful = fetching(false, Duration.ofSeconds(1));
        FetchFeed patient = fetching(true, Duration.ofSeconds(1));
        why.forEach((address, reason) -> assertThatThrownBy(() -> patient.fetch(address, null, null))
                .as(address)
                .isInstanceOfSatisfying(
                        FeedFault.class, fault -> assertThat(fault.why()).contains(reason)));
        assertThatThrownBy(() -> patient.fetch(url("/silent"), null, null))
                .isInstanceOfSatisfying(
                        FeedFault.class, fault -> assertThat(fault.why()).contains("too long"));
        assertThatThrownBy(() -> patient.fetch(url("/busy"), null, null))
                .isInstanceOfSatisfying(
                        FeedFault.class, fault -> assertThat(fault.retryAfter()).contains(Duration.ofHours(2)));
        assertThatThrownBy(() -> careful.fetch(url("/feed"), null, null))
                .isInstanceOfSatisfying(
                        FeedFault.class, fault -> assertThat(fault.why()).contains("public net"));
        await().until(() -> read(hostile).getInt("failures") > 0);
        assertThat(read(hostile).getString("problem")).contains("document type");
        editor.delete(FEEDS + "/" + hostile.path("id"), "*");
    }

    @Test
    void editors_add_what_no_feed_has() {
        Map<String, Object> sent = Map.of(
                "partner",
                "By hand " + mark,
                "url",
                "https://partner.example/" + mark,
                "title",
                "Worth reading",
                "language",
                "de-AT");
        Response made = editor.post(NEWS, sent);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(newsroom.passerBy()
                        .get("/v1/partner-news?language=de&partner=by-hand-" + mark)
                        .jsonPath()
                        .getList("items.title"))
                .containsExactly("Worth reading");
        refused(editor.post(NEWS, sent), 409, "partner-news-known");
        refused(
                editor.post(NEWS, Map.of("partner", "x", "url", "javascript:alert(1)", "title", "<b>x</b>")),
                400,
                "invalid-body");
        assertThat(editor.delete(NEWS + "/" + made.path("id"), made.header("ETag"))
                        .statusCode())
                .isEqualTo(204);
        refused(newsroom.editor("olga").get(NEWS), 403, "forbidden");
    }

    private void pollsAgain(Response made) {
        String address = FEEDS + "/" + made.path("id");
        editor.patch(address, "{\"polling\": false}", "*");
        editor.patch(address, "{\"polling\": true}", "*");
    }

    private JsonPath read(Response made) {
        return editor.get(FEEDS + "/" + made.path("id")).jsonPath();
    }

    private FetchFeed fetching(boolean anywhere, Duration patience) {
        FetchFeed fetch = new FetchFeed();
        fetch.vertx = vertx;
        fetch.clock = Clock.systemUTC();
        fetch.config = new PartnerConfig() {
            @Override
            public boolean polling() {
                return true;
            }

            @Override
            public boolean privateAddresses() {
                return anywhere;
            }

            @Override
            public Duration patience() {
                return patience;
            }

            @Override
            public int largest() {
                return 1_000_000;
            }

            @Override
            public int entries() {
                return 200;
            }

            @Override
            public Duration keep() {
                return Duration.ofDays(90);
            }

            @Override
            public String agent() {
                return "test";
            }
        };
        return fetch;
    }

    private String url(String path) {
        return "http://127.0.0.1:" + partner.getAddress().getPort() + path;
    }

    private void publish(HttpExchange exchange) throws IOException {
        String etag = "\"" + feed.get().hashCode() + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        } else {
            answer(exchange, 200, feed.get());
        }
    }

    private static void lead(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        answer(exchange, 302, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String rss(String... items) {
        return "<rss version=\"2.0\"><channel><title>p</title><link>http://127.0.0.1/</link><description>d</description>"
                + String.join("", items) + "</channel></rss>";
    }

    private static String item(String guid, String title, String link) {
        return "<item><guid isPermaLink=\"false\">%s</guid><title>%s</title><link>%s</link></item>"
                .formatted(guid, title, link);
    }
}

package press.doorstep.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.access.Scope;

/** Whatever is pasted, the answer is a draft that makes sense or a problem that says why not, and soon. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class HostilePagesTest {

    private static final int MOST = 2_000_000;
    private static final long LONGEST = 20_000_000_000L;

    @Inject
    Newsroom newsroom;

    private Newsroom.Person editor;

    @BeforeEach
    void an_editor() {
        editor = newsroom.editor("ana");
    }

    @Test
    void what_is_no_page_is_refused_for_what_it_is() {
        refused(paste("text/plain", new byte[0]), 422, "page-without-story");
        refused(paste("text/html", bytes("<html><body><nav>Home</nav></body></html>")), 422, "page-without-story");
        JsonPath furniture =
                refused(paste("text/plain", bytes("Most read\nShare this article\n")), 422, "page-without-story");
        assertThat(furniture.getList("dropped.text")).containsExactly("Most read", "Share this article");
        refused(paste("application/json", bytes("{}")), 415, "unsupported-media-type");
        refused(paste("text/plain; charset=utf-9", bytes("x")), 415, "unsupported-media-type");
        JsonPath broken = refused(
                paste("text/plain", new byte[] {'a', 'b', (byte) 0xED, (byte) 0xA0, (byte) 0x80}),
                400,
                "page-unreadable");
        assertThat(broken.getInt("offset")).isEqualTo(2);
        refused(paste("text/plain", "é".repeat(MOST / 2 + 1).getBytes(StandardCharsets.UTF_8)), 413, "body-too-large");
        refused(
                request("text/plain").body("Story").post("/manage/v1/intake?language=klingon!"),
                400,
                "invalid-parameter");
        refused(request("text/plain").body("Story").post("/manage/v1/intake?lang=en"), 400, "unknown-parameter");
        refused(editor.get("/manage/v1/articles/no-such-story/quotations/suggestions"), 404, "desk-article-not-found");
        Newsroom.Person reader = newsroom.person("reader", Scope.CONTENT_READ);
        refused(reader.request().contentType("text/plain").body("x").post("/manage/v1/intake"), 403, "forbidden");
    }

    @Test
    @Tag("slow")
    void two_megabytes_of_anything_are_answered_in_time() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("\"", "text/plain");
        pages.put("«", "text/plain");
        pages.put("“A,” said B.\n\n", "text/plain");
        pages.put("Ann Bell said “Yes.” ", "text/plain");
        pages.put("Aa Bb ", "text/plain");
        pages.put("<div>x", "text/html");
        pages.put("<a href=\"x\">“Yes,” said Ann Bell.</a><br>", "text/html");
        pages.forEach((piece, type) -> {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            long begun = System.nanoTime();
            Response taken = paste(type, piece.repeat(MOST / bytes.length).getBytes(StandardCharsets.UTF_8));
            long took = System.nanoTime() - begun;
            assertThat(took).as(piece).isLessThan(LONGEST);
            assertThat(taken.statusCode()).as(piece).isIn(201, 422);
        });
    }

    @Test
    void odd_characters_and_markup_leave_a_draft_that_makes_sense() {
        JsonPath controls = draft(
                "text/plain", "Toll\u0000 stays\n\nThe toll\u0007 stays.\u0000 “It is\u0000 fair,” said Ann Bell.");
        assertThat(controls.getString("headline")).isEqualTo("Toll stays");
        assertThat(controls.getString("body.blocks[0].text")).isEqualTo("The toll stays. “It is fair,” said Ann Bell.");
        String nested =
                "<div>".repeat(10_000) + "<p>The toll stays, the council said on Monday.</p>" + "</div>".repeat(10_000);
        JsonPath html = draft(
                "text/html",
                "<h1>Toll &#0;&#xD800;stays<script>alert('“x”, said Y')</script></h1><form><input value='“No,” said Z.'><p>Sign up</p></form>"
                        + "<style>p{}</style>" + nested
                        + "<p onclick=x>“It is fair,” <b>said</b> Ann <i>Bell</i>.&nbsp;<img src=x onerror=y></p>");
        assertThat(html.getString("headline"))
                .startsWith("Toll ")
                .endsWith("stays")
                .doesNotContain("alert");
        assertThat(html.getList("body.blocks.text"))
                .containsExactly("The toll stays, the council said on Monday.", "“It is fair,” said Ann Bell.");
        assertThat(html.getList("quotations.text")).containsExactly("It is fair");
        JsonPath rightToLeft = draft(
                "text/plain", "الجسر مفتوح\n\nقالت مفوضة الميناء: «الجسر سيبقى مفتوحا للجميع» يوم الأربعاء.\n\nشكرا.");
        assertThat(rightToLeft.getString("language")).isNull();
        assertThat(rightToLeft.getString("headline")).isEqualTo("الجسر مفتوح");
    }

    @Test
    void another_character_set_is_read_when_it_is_named() {
        byte[] page = "Мост открыт\n\nМост открыт, сообщили в порту. «Ждём всех», — сказал Иван Белов."
                .getBytes(Charset.forName("windows-1251"));
        Response taken = paste("text/plain; charset=windows-1251", page);
        assertThat(taken.jsonPath().getString("headline")).isEqualTo("Мост открыт");
    }

    @Test
    @Tag("slow")
    void a_story_as_long_as_a_draft_can_be_is_read_in_time() {
        StringBuilder page = new StringBuilder("Everybody speaks\n\n");
        for (int paragraph = 0; paragraph < 1_900 && page.length() < 490_000; paragraph++) {
            for (int sentence = 0; sentence < 25; sentence++) {
                String name = Integer.toString(46_656 + paragraph * 25 + sentence, 36);
                page.append("“We go,” said Ann B")
                        .append(name.replaceAll("[0-9]", "q"))
                        .append(". ");
            }
            page.append("\n\n");
        }
        page.setLength(Math.min(page.length(), 490_000));
        long begun = System.nanoTime();
        JsonPath draft = draft("text/plain", page.toString());
        assertThat(System.nanoTime() - begun).isLessThan(LONGEST);
        assertThat(draft.getList("quotations")).hasSize(200);
        assertThat(draft.getList("proposed.speakers")).hasSizeLessThanOrEqualTo(50);
    }

    private JsonPath draft(String type, String page) {
        Response taken = paste(type, bytes(page));
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
        return taken.jsonPath();
    }

    private Response paste(String type, byte[] page) {
        return request(type).body(page).post("/manage/v1/intake");
    }

    private RequestSpecification request(String type) {
        RequestSpecification request = editor.request()
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
        return request.contentType(type);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

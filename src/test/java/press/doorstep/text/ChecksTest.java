package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final Checks checks = new Checks();

    @Test
    void white_space_at_the_ends_is_taken_off_and_nothing_is_null() {
        assertThat(checks.line("/a", "  Ana \t", 10)).isEqualTo("Ana");
        assertThat(checks.line("/a", " \u00a0\u2003 ", 10)).isNull();
        assertThat(checks.line("/a", null, 10)).isNull();
        assertThat(checks.faults()).isEmpty();
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        checks.line("/a", "🛥".repeat(10), 10);
        assertThat(checks.faults()).isEmpty();
        checks.line("/a", "🛥".repeat(11), 10);
        assertThat(pointers()).containsExactly("/a");
    }

    @Test
    void a_line_is_one_line_and_prose_is_several() {
        checks.line("/line", "two\nlines", 100);
        checks.line("/separator", "two\u2028lines", 100);
        checks.prose("/prose", "two\nlines", 100);
        checks.prose("/bell", "ding\u0007", 100);
        checks.prose("/c1", "ding\u0085", 100);
        assertThat(pointers()).containsExactly("/line", "/separator", "/bell", "/c1");
    }

    @Test
    void language_tags_come_back_canonical_and_in_the_order_the_database_keeps() {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("sr-latn", "Luke");
        sent.put("EN", "Harbours");
        sent.put("de-de", "Häfen");
        sent.put("ar", "موانئ");
        Names names = NameChecks.names(checks, "/names", new Names(sent));
        assertThat(names.byLanguage().keySet()).containsExactly("ar", "en", "de-DE", "sr-Latn");
        assertThat(checks.faults()).isEmpty();
    }

    @Test
    void every_fault_points_at_its_member() {
        NameChecks.names(checks, "/names", new Names(Map.of("a/b", "x")));
        NameChecks.byLanguage(checks, "/description", new Names(Map.of("en", "x".repeat(301))), 300);
        NameChecks.externalIds(checks, "/externalIds", Map.of("Wiki", "Q1"));
        checks.choice("/kind", "robot", Set.of("person"), "person");
        checks.lines("/aliases", List.of("a", "", "b"), 2, 300);
        checks.lines("/others", List.of("a", ""), 2, 300);
        checks.webAddress("/url", "https://host.example/ a");
        checks.webAddress("/mail", "mailto:ana@news.example");
        assertThat(pointers())
                .containsExactly(
                        "/names/a~1b",
                        "/description/en",
                        "/externalIds/Wiki",
                        "/kind",
                        "/aliases",
                        "/others/1",
                        "/url",
                        "/mail");
    }

    @Test
    void a_picture_needs_an_address_and_sizes_that_can_be() {
        Picture picture = new Picture(
                "https://img.example/a.jpg",
                " A ship ",
                null,
                null,
                800,
                -1,
                new Picture.FocalPoint(Double.NaN, 0),
                List.of(new Picture.Rendition("ftp://img.example/b.jpg", 0, 10)),
                null);
        Picture tidy = PictureChecks.picture(checks, "/portrait", picture);
        assertThat(tidy.alt()).isEqualTo("A ship");
        assertThat(pointers())
                .containsExactlyInAnyOrder(
                        "/portrait/height",
                        "/portrait/focalPoint",
                        "/portrait/renditions/0/url",
                        "/portrait/renditions/0/width");
    }

    private List<String> pointers() {
        return checks.faults().stream().map(Checks.Fault::pointer).toList();
    }
}

package press.doorstep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about JSON and names that need no server. */
class JsonRulesTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"a":"b"}           | {"a":"c"}              | {"a":"c"}
        {"a":"b"}           | {"b":"c"}              | {"a":"b","b":"c"}
        {"a":"b"}           | {"a":null}             | {}
        {"a":"b","b":"c"}   | {"a":null}             | {"b":"c"}
        {"a":["b"]}         | {"a":"c"}              | {"a":"c"}
        {"a":"c"}           | {"a":["b"]}            | {"a":["b"]}
        {"a":{"b":"c"}}     | {"a":{"b":"d","c":null}} | {"a":{"b":"d"}}
        {"a":[{"b":"c"}]}   | {"a":[1]}              | {"a":[1]}
        ["a","b"]           | ["c","d"]              | ["c","d"]
        {"a":"b"}           | ["c"]                  | ["c"]
        {"a":"foo"}         | null                   | null
        {"e":null}          | {"a":1}                | {"e":null,"a":1}
        [1,2]               | {"a":"b","c":null}     | {"a":"b"}
        {}                  | {"a":{"bb":{"ccc":null}}} | {"a":{"bb":{}}}
        """)
    void a_merge_patch_is_that_of_rfc_7396(String target, String patch, String result) throws JsonProcessingException {
        assertThat(MergePatch.apply(json.readTree(target), json.readTree(patch)))
                .isEqualTo(json.readTree(result));
    }

    @Test
    void what_was_read_can_be_sent_back_and_read_only_members_are_not_changed() throws JsonProcessingException {
        JsonNode view = json.readTree("{\"id\":\"x\",\"version\":3,\"state\":null,\"headline\":\"a\"}");
        Set<String> readOnly = Set.of("id", "version", "state");
        assertThat(RoundTrip.writable(view, view, readOnly)).isEqualTo(json.readTree("{\"headline\":\"a\"}"));
        JsonNode same = json.readTree("{\"id\":null,\"version\":3.0,\"headline\":\"b\"}");
        assertThat(RoundTrip.writable(same, view, readOnly)).isEqualTo(json.readTree("{\"headline\":\"b\"}"));
        assertThatThrownBy(() ->
                        RoundTrip.writable(json.readTree("{\"id\":\"y\",\"state\":\"published\"}"), view, readOnly))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Particular::pointer)
                                .containsExactlyInAnyOrder("/id", "/state"));
    }

    @ParameterizedTest
    @CsvSource({"topci, topic", "TOPIC, topic", "publishAfter, publishedAfter", "langauge, language", "xyz, ", "t, "})
    void the_nearest_name_is_a_slip_away(String given, String meant) {
        assertThat(Nearest.to(given, List.of("topic", "language", "publishedAfter", "publishedBefore", "limit")))
                .isEqualTo(java.util.Optional.ofNullable(meant));
    }

    @Test
    void a_cursor_keeps_its_keys_also_null_and_says_what_they_are() {
        String cursor = Cursor.encode("list", null, "ёж", 5L, java.time.Instant.parse("2026-11-23T10:02:00.123456Z"));
        Cursor.Keys keys = Cursor.decode(cursor, "list", 4);
        assertThat(keys.get(0)).isNull();
        assertThat(keys.text(1)).isEqualTo("ёж");
        assertThat(keys.number(2)).isEqualTo(5);
        assertThat(keys.time(3)).isEqualTo("2026-11-23T10:02:00.123456Z");
        assertThatThrownBy(() -> keys.id(1)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> keys.number(1)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Cursor.decode(cursor, "list", 3)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Cursor.decode(cursor, "other", 4)).isInstanceOf(Problem.class);
    }

    @Test
    void sparse_fields_keep_order_numbers_and_the_page_of_a_list() {
        SparseFields fields = SparseFields.parse("geo.lat,name", Set.of("name", "geo", "geo.lat"));
        assertThat(text(fields.apply(
                        bytes("{\"name\":\"a\",\"x\":[1,{\"name\":2}],\"geo\":{\"lat\":10.1,\"lon\":1}}"))))
                .isEqualTo("{\"name\":\"a\",\"geo\":{\"lat\":10.1}}");
        assertThat(text(fields.applyToItems(
                        bytes("{\"items\":[{\"name\":\"a\",\"x\":1},{\"geo\":null}],\"page\":{\"limit\":2}}"))))
                .isEqualTo("{\"items\":[{\"name\":\"a\"},{\"geo\":null}],\"page\":{\"limit\":2}}");
    }

    @Test
    void surrogate_keys_fit_into_a_header() {
        List<String> keys = java.util.stream.IntStream.range(0, 1000)
                .mapToObj(number -> "k%07d".formatted(number))
                .toList();
        assertThat(SurrogateKeys.fitting(keys))
                .hasSizeBetween(2900, 3000)
                .startsWith("k0000000 k0000001")
                .doesNotEndWith(" ");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package press.doorstep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.access.Scope;

/** Bodies that are not what an operation takes: each is refused, and says where and why. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class BadBodiesTest {

    @Inject
    Newsroom newsroom;

    @Test
    void a_good_body_is_taken() {
        Response made =
                send("{\"title\":\"Bridge\",\"at\":\"2026-11-23T10:02:00Z\",\"parts\":[{\"name\":\"a\",\"count\":1}]}");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.jsonPath().getString("at")).isEqualTo("2026-11-23T10:02:00.000Z");
        assertThat(made.jsonPath().getMap("")).containsKeys("number", "flag", "on", "id", "colour", "names");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x",
                "",
                "   ",
                "{\"title\":\"a\"} {}",
                "{'title':'a'}",
                "{\"title\":NaN}",
                "{\"title\":\"a\",}",
                "\uFEFF{}"
            })
    void what_is_not_json_is_refused_with_its_place(String body) {
        JsonPath problem = refused(send(body), 400, "malformed-json");
        assertThat(problem.getString("detail")).isNotBlank();
    }

    @Test
    void line_and_column_are_told() {
        JsonPath problem = refused(send("{\n  \"title\": oops\n}"), 400, "malformed-json");
        assertThat(problem.getInt("line")).isEqualTo(2);
        assertThat(problem.getInt("column")).isBetween(12, 17);
        assertThat(problem.getString("errors[0].pointer")).isEqualTo("/title");
    }

    @Test
    void a_member_that_stands_twice_is_refused() {
        JsonPath problem = refused(send("{\"title\":\"a\",\"title\":\"b\"}"), 400, "malformed-json");
        assertThat(problem.getString("errors[0].pointer")).isEqualTo("/title");
        refused(send("{\"title\":\"a\",\"parts\":[{\"name\":\"a\",\"name\":\"b\"}]}"), 400, "malformed-json");
    }

    @Test
    void depth_and_digits_are_limited() {
        refused(send("[".repeat(20_000) + "]".repeat(20_000)), 400, "malformed-json");
        refused(send("{\"title\":\"a\",\"number\":" + "9".repeat(5000) + "}"), 400, "malformed-json");
    }

    @Test
    void unknown_members_are_all_named_with_the_nearest_known() {
        JsonPath problem = refused(
                send("{\"title\":\"a\",\"titel\":1,\"parts\":[{\"name\":\"a\",\"count\":1,\"nmae\":2}]}"),
                400,
                "invalid-body");
        assertThat(problem.getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder("/titel", "/parts/0/nmae");
        assertThat(problem.getList("errors.detail", String.class).get(1)).contains("Did you mean \"title\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"title":5}                            | /title          | text
        {"title":{"$gt":""}}                   | /title          | text
        {"title":["a"]}                        | /title          | text
        {"title":true}                         | /title          | text
        {"title":"a","number":"5"}             | /number         | a whole number
        {"title":"a","number":1.5}             | /number         | a whole number
        {"title":"a","number":99999999999}     | /number         | a whole number
        {"title":"a","number":true}            | /number         | a whole number
        {"title":"a","flag":"true"}            | /flag           | true or false
        {"title":"a","flag":1}                 | /flag           | true or false
        {"title":"a","at":"yesterday"}         | /at             | a time with its zone
        {"title":"a","at":1700000000}          | /at             | a time with its zone
        {"title":"a","at":""}                  | /at             | a time with its zone
        {"title":"a","at":"+999999999-01-01T00:00:00Z"} | /at    | a time with its zone
        {"title":"a","on":"2026-02-30"}        | /on             | a day
        {"title":"a","on":[2026,2,1]}          | /on             | a day
        {"title":"a","id":"x"}                 | /id             | an id
        {"title":"a","id":""}                  | /id             | an id
        {"title":"a","colour":"gren"}          | /colour         | one of red, green. Did you mean "green"?
        {"title":"a","colour":0}               | /colour         | one of red, green
        {"title":"a","parts":{}}               | /parts          | an array
        {"title":"a","parts":"a"}              | /parts          | an array
        {"title":"a","parts":[1]}              | /parts/0        | an object
        {"title":"a","parts":[{"name":"a","count":null}]} | /parts/0/count | a whole number
        {"title":"a","names":[]}               | /names          | an object
        {"title":"a","names":{"en":1}}         | /names/en       | text
        []                                     | ''              | an object
        "text"                                 | ''              | an object
        5                                      | ''              | an object
        """)
    void a_wrong_type_is_pointed_at(String body, String pointer, String wanted) {
        JsonPath problem = refused(send(body), 400, "invalid-body");
        assertThat(problem.getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(problem.getString("errors[0].detail")).startsWith("Must be " + wanted);
    }

    @Test
    void constraints_are_pointed_at() {
        JsonPath problem = refused(
                send("{\"title\":\"\",\"parts\":[{\"name\":\"a\",\"count\":1},{\"name\":\"toolong\",\"count\":1}]}"),
                400,
                "invalid-body");
        assertThat(problem.getList("errors.pointer", String.class)).containsExactly("/parts/1/name", "/title");
        assertThat(refused(send("{}"), 400, "invalid-body").getString("errors[0].pointer"))
                .isEqualTo("/title");
        refused(send("null"), 400, "invalid-body");
    }

    @ParameterizedTest
    @CsvSource({"a\\u0000b, U+0000", "a\\ud800b, U+D800", "a\\udc00, U+DC00"})
    void text_no_database_keeps_is_refused(String text, String named) {
        JsonPath problem = refused(send("{\"title\":\"" + text + "\"}"), 400, "invalid-body");
        assertThat(problem.getString("errors[0].pointer")).isEqualTo("/title");
        assertThat(problem.getString("errors[0].detail")).contains(named);
        JsonPath name = refused(send("{\"title\":\"a\",\"names\":{\"" + text + "\":\"x\"}}"), 400, "invalid-body");
        assertThat(name.getString("errors[0].pointer")).startsWith("/names/");
    }

    @Test
    void letters_outside_the_basic_plane_are_text_like_any_other() {
        assertThat(send("{\"title\":\"\\ud83d\\ude00 \uD83D\uDE00\"}").statusCode())
                .isEqualTo(201);
    }

    @Test
    void bytes_that_are_no_utf8_are_refused() {
        byte[] body = "{\"title\":\"??\"}".getBytes(StandardCharsets.US_ASCII);
        body[10] = (byte) 0xff;
        assertThat(refused(send(body), 400, "malformed-json").getInt("offset")).isEqualTo(10);
        byte[] surrogate = "{\"title\":\"???\"}".getBytes(StandardCharsets.US_ASCII);
        surrogate[10] = (byte) 0xed;
        surrogate[11] = (byte) 0xa0;
        surrogate[12] = (byte) 0x80;
        refused(send(surrogate), 400, "malformed-json");
        refused(send("{\"title\":\"a\"}".getBytes(StandardCharsets.UTF_16)), 400, "malformed-json");
    }

    @Test
    void a_body_beyond_the_limit_is_refused_whether_announced_or_not() {
        JsonPath problem = refused(send("x".repeat(1_000_001)), 413, "body-too-large");
        assertThat(problem.getInt("limit")).isEqualTo(1_000_000);
    }

    private Response send(Object body) {
        return newsroom.person("ana", Scope.CONTENT_WRITE).post("/conventions", body);
    }
}

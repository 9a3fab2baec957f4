package press.doorstep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

/** Queries that are not what a list takes. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class BadParametersTest {

    @Inject
    Newsroom newsroom;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "101",
                "999999999999",
                "2147483648",
                "9223372036854775808",
                "100000000000000000000",
                "1e9",
                "NaN",
                "abc",
                "",
                "1%3Bselect%201",
                "%2B5",
                "5.0",
                "0x10",
                "٣"
            })
    void a_limit_is_a_whole_number_from_1_to_100(String limit) {
        JsonPath problem =
                refused(newsroom.passerBy().get("/conventions?limit=" + encoded(limit)), 400, "invalid-parameter");
        assertThat(problem.getString("errors[0].parameter")).isEqualTo("limit");
        if (!limit.isEmpty()) {
            assertThat(problem.getString("errors[0].detail")).isEqualTo("Is a whole number from 1 to 100.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "limit=5&limit=6, invalid-parameter, limit, more than once",
        "nosuchparam=1, unknown-parameter, nosuchparam, Unknown.",
        "topci=energy, unknown-parameter, topci, Did you mean \"topic\"?",
        "Topic=energy, unknown-parameter, Topic, Did you mean \"topic\"?",
        "publishAfter=2026, unknown-parameter, publishAfter, Did you mean \"publishedAfter\"?",
        "topic=, invalid-parameter, topic, without a value",
        "topic=a%2C%2Cb, invalid-parameter, topic, empty value",
        "topic=A, invalid-parameter, topic, ids and slugs",
        "'topic=a,b,c,d,e,f,g,h,i,j,k', invalid-parameter, topic, at most 10",
        "publishedAfter=2026-11-23, invalid-parameter, publishedAfter, a time with its zone",
        "publishedAfter=%2B999999999-01-01T00%3A00%3A00Z, invalid-parameter, publishedAfter, a time with its zone",
        "saidAfter=23.11.2026, invalid-parameter, saidAfter, 'a day, as'",
        "fragments=yes, invalid-parameter, fragments, 'false, true'",
        "sort=publishdAt, invalid-parameter, sort, Did you mean \"publishedAt\"?",
        "api_key=x, unknown-parameter, api_key, Unknown."
    })
    void what_is_wrong_is_named(String query, String code, String parameter, String detail) {
        JsonPath problem = refused(newsroom.passerBy().get("/conventions?" + query), 400, code);
        assertThat(problem.getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(problem.getString("errors[0].detail")).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "%2F%2F", "null", "eyJhbGciOiJub25lIn0", "AAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_cursor_of_somebody_elses_making_is_refused(String cursor) {
        refused(newsroom.passerBy().get("/conventions?cursor=" + cursor), 400, "invalid-cursor");
    }

    @Test
    void a_cursor_holds_for_its_own_filters_and_as_it_was_given() {
        String cursor =
                newsroom.passerBy().get("/conventions?topic=energy").jsonPath().getString("page.next");
        assertThat(newsroom.passerBy()
                        .get("/conventions?topic=energy&cursor=" + cursor)
                        .statusCode())
                .isEqualTo(200);
        assertThat(newsroom.passerBy()
                        .get("/conventions?topic=energy&limit=7&cursor=" + cursor)
                        .statusCode())
                .isEqualTo(200);
        refused(newsroom.passerBy().get("/conventions?cursor=" + cursor), 400, "invalid-cursor");
        refused(newsroom.passerBy().get("/conventions?topic=trade&cursor=" + cursor), 400, "invalid-cursor");
        refused(newsroom.passerBy().get("/conventions?topic=energy&cursor=" + cursor + "AA"), 400, "invalid-cursor");
    }

    @Test
    void no_bytes_break_the_cursor() {
        Random chance = new Random(42);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[chance.nextInt(60)];
            chance.nextBytes(bytes);
            String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            assertThat(newsroom.passerBy().get("/conventions?cursor=" + cursor).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void good_values_are_taken() {
        String query =
                "limit=100&topic=energy,trade,0190a6c1-4d5e-7f00-8a1b-2c3d4e5f6071&publishedAfter=2026-11-23T10:02:00%2B02:00"
                        + "&saidAfter=2026-11-23&fragments=true&sort=-publishedAt&q=%D0%BC%D0%BE%D1%81%D1%82%20a%2Bb";
        assertThat(newsroom.passerBy().get("/conventions?" + query).statusCode())
                .isEqualTo(200);
        assertThat(newsroom.passerBy()
                        .get("/conventions?publishedAfter=2026-11-23T10:02:00+02:00")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String encoded(String limit) {
        return limit.equals("٣") ? "%D9%A3" : limit;
    }
}

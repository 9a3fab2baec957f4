package press.doorstep.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/articles, /v1/articles",
        "/v1/articles?limit=20, /v1/articles",
        "/v1/articles?limit=30, /v1/articles?limit=30",
        "/v1/articles?topic=sea&language=en, /v1/articles?language=en&topic=sea",
        "/v1/articles?limit=20&topic=sea&language=en&sort=-publishedAt, /v1/articles?language=en&topic=sea",
        "/v1/articles?topic=sea&limit=20, /v1/articles?topic=sea",
        "/v1/articles/one?bodyFormat=blocks, /v1/articles/one",
        "/v1/articles?q=%C3%A9&language=en, /v1/articles?language=en&q=%C3%A9",
        "/v1/articles?q=a+b, /v1/articles?q=a+b",
        "/feeds/latest.json?limit=20&content=full, /feeds/latest.json?content=full&limit=20",
        "/v1/articles?=20, /v1/articles?=20",
        "/v1/articles?limit, /v1/articles?limit",
        "/v1/articles?a=1&&b=2, /v1/articles?&a=1&b=2"
    })
    void what_is_answered_alike_has_one_address(String uri, String key) {
        assertThat(Address.of(uri).key()).isEqualTo(key);
    }

    /** A resource sees another path than stands there, or more than one. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles/%61", "/v1/articles#a", "/v1/a%2Fb?limit=3", "/v1/a+b"})
    void paths_that_are_spelt_oddly_have_none(String uri) {
        assertThat(Address.of(uri)).isNull();
    }

    @Test
    void what_was_left_out_is_remembered_because_not_everybody_takes_it() {
        Address address = Address.of("/v1/site?limit=20&fields=name");
        assertThat(address.usual()).containsExactly("limit=20");
        assertThat(address.full()).isEqualTo("/v1/site?fields=name&limit=20");
    }

    @Test
    void a_parameter_that_stands_twice_still_does() {
        assertThat(Address.of("/v1/articles?topic=a&topic=b").key()).isEqualTo("/v1/articles?topic=a&topic=b");
        assertThat(Address.of("/v1/articles?limit=20&limit=30").key())
                .as("whose answer is a refusal")
                .isEqualTo("/v1/articles?limit=20&limit=30");
        assertThat(Address.of("/v1/articles?limit=20&limit=20").usual()).isEmpty();
    }
}

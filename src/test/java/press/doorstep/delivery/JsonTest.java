package press.doorstep.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.doorstep.live.Count;
import press.doorstep.live.Item;
import press.doorstep.live.Position;
import press.doorstep.live.Slice;
import press.doorstep.live.Window;
import press.doorstep.web.Listing;

class JsonTest {

    private static final List<byte[]> FIVE =
            List.of(bytes("{\"n\":0}"), bytes("{\"n\":1}"), bytes("{\"n\":2}"), bytes("{\"n\":3}"), bytes("{\"n\":4}"));

    @Test
    void an_array_comes_apart_into_its_objects_to_the_byte() {
        String array = "[ {\"a\":\"}]é😀\",\"b\":[{\"c\":1}]} ,{},{\"d\":\"\\\"\"}]";
        assertThat(Json.objects(bytes(array)).stream().map(JsonTest::text))
                .containsExactly("{\"a\":\"}]é😀\",\"b\":[{\"c\":1}]}", "{}", "{\"d\":\"\\\"\"}");
        assertThat(Json.objects(bytes("[]"))).isEmpty();
    }

    @Test
    void a_member_is_added_at_the_end() {
        assertThat(text(Json.with(bytes("{\"a\":1}"), "b", bytes("[2]")))).isEqualTo("{\"a\":1,\"b\":[2]}");
    }

    @Test
    void a_page_leaves_out_what_it_has_not() {
        assertThat(text(Json.listing(FIVE.subList(0, 2), new Listing.Page(2, "x", null, 5L))))
                .isEqualTo("{\"items\":[{\"n\":0},{\"n\":1}],\"page\":{\"limit\":2,\"next\":\"x\",\"total\":5}}");
        assertThat(text(Json.listing(List.of(), new Listing.Page(2, null, "y", null))))
                .isEqualTo("{\"items\":[],\"page\":{\"limit\":2,\"prev\":\"y\"}}");
    }

    @Test
    void the_parts_of_a_document_are_paged_both_ways() {
        Slice first = Parts.slice(FIVE, Window.first(2), Count.EXACT);
        assertThat(numbers(first)).isEqualTo("01");
        assertThat(first.previous()).isFalse();
        assertThat(first.next()).isTrue();
        assertThat(first.total()).isEqualTo(5);
        Slice second = Parts.slice(FIVE, new Window(2, last(first), false), Count.NONE);
        assertThat(numbers(second)).isEqualTo("23");
        assertThat(second.previous()).isTrue();
        assertThat(second.next()).isTrue();
        assertThat(second.total()).isNull();
        Slice third = Parts.slice(FIVE, new Window(2, last(second), false), Count.NONE);
        assertThat(numbers(third)).isEqualTo("4");
        assertThat(third.next()).isFalse();
        Slice back = Parts.slice(FIVE, new Window(3, third.items().get(0).position(), true), Count.NONE);
        assertThat(numbers(back)).isEqualTo("123");
        assertThat(back.previous()).isTrue();
        assertThat(back.next()).isTrue();
    }

    @Test
    void a_place_behind_the_end_of_a_shortened_document_is_empty() {
        Slice beyond = Parts.slice(FIVE, new Window(2, new Position("9", ""), false), Count.NONE);
        assertThat(beyond.items()).isEmpty();
        assertThat(beyond.next()).isFalse();
    }

    private static Position last(Slice slice) {
        List<Item> items = slice.items();
        return items.get(items.size() - 1).position();
    }

    private static String numbers(Slice slice) {
        StringBuilder numbers = new StringBuilder();
        slice.items().forEach(item -> numbers.append(text(item.json()).charAt(5)));
        return numbers.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}

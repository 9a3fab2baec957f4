package press.doorstep.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import press.doorstep.comparison.EntryChange.Kind;

class StoryDiffTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_same_story_has_no_changes() {
        JsonNode story = story("'headline': 'One', 'topics': ['a'], 'body': {'blocks': [{'id': 'b1', 'text': 'x'}]}");
        StoryDiff diff = StoryDiff.between(story, story);
        assertThat(diff.fields()).isEmpty();
        assertThat(diff.blocks()).isEmpty();
        assertThat(diff.topics()).isEmpty();
    }

    @Test
    void members_are_named_by_their_pointers() {
        StoryDiff diff = StoryDiff.between(
                story("'headline': 'One', 'rights': {'copyright': 'A', 'usageTerms': 'U'}, 'place': null"),
                story("'headline': 'Two', 'rights': {'copyright': 'B', 'usageTerms': 'U'}, 'place': {'name': 'Rome'}"));
        assertThat(diff.fields())
                .extracting(FieldChange::path)
                .containsExactly("/headline", "/rights/copyright", "/place");
        assertThat(diff.fields().get(2).words()).isNull();
        assertThat(diff.fields().get(2).before().isNull()).isTrue();
    }

    @Test
    void blocks_come_go_change_and_move() {
        StoryDiff diff = StoryDiff.between(
                story("'body': {'blocks': [" + block("a", "One") + "," + block("b", "Two") + "," + block("c", "Three")
                        + "," + block("d", "Four") + "]}"),
                story("'body': {'blocks': [" + block("d", "Four") + "," + block("a", "One more") + ","
                        + block("c", "Three") + "," + block("e", "Five") + "]}"));
        assertThat(diff.blocks())
                .extracting(EntryChange::key, EntryChange::change, EntryChange::moved)
                .containsExactly(
                        tuple("d", Kind.MOVED, true),
                        tuple("a", Kind.CHANGED, false),
                        tuple("b", Kind.REMOVED, false),
                        tuple("e", Kind.ADDED, false));
        assertThat(diff.blocks().get(1).fields().get(0).path()).isEqualTo("/text");
        assertThat(diff.blocks().get(2).before().path("text").asText()).isEqualTo("Two");
    }

    @Test
    void the_items_of_a_list_are_entries_of_their_block() {
        String list = "'body': {'blocks': [{'id': 'l', 'type': 'list', 'items': [%s]}]}";
        StoryDiff diff = StoryDiff.between(
                story(list.formatted(block("i1", "One") + "," + block("i2", "Two"))),
                story(list.formatted(block("i1", "One") + "," + block("i2", "Two and a half"))));
        EntryChange block = diff.blocks().get(0);
        assertThat(block.change()).isEqualTo(Kind.CHANGED);
        assertThat(block.fields()).isEmpty();
        assertThat(block.entries()).extracting(EntryChange::key).containsExactly("i2");
    }

    @Test
    void a_mark_that_only_slid_has_not_changed() {
        String block =
                "'body': {'blocks': [{'id': 'b', 'text': '%s', 'marks': [{'type': 'strong', 'start': %d, 'end': %d}, {'type': 'quotation', 'start': 0, 'end': 1}]}]}";
        StoryDiff diff = StoryDiff.between(
                story(block.formatted("So it is", 3, 5)), story(block.formatted("And so it is", 7, 9)));
        assertThat(diff.blocks().get(0).fields()).extracting(FieldChange::path).containsExactly("/text");
        StoryDiff other =
                StoryDiff.between(story(block.formatted("So it is", 3, 5)), story(block.formatted("So it is", 0, 2)));
        assertThat(other.blocks().get(0).fields()).extracting(FieldChange::path).containsExactly("/marks");
    }

    @Test
    void quotations_are_compared_by_what_they_say_not_by_where_they_stand() {
        String entry = "'quotations': [{'id': 'q', 'text': '%s', 'form': 'direct', 'spans': [{'start': %d}]}]";
        assertThat(StoryDiff.between(story(entry.formatted("Yes", 1)), story(entry.formatted("Yes", 9)))
                        .quotations())
                .isEmpty();
        assertThat(StoryDiff.between(story(entry.formatted("Yes", 1)), story(entry.formatted("No", 9)))
                        .quotations()
                        .get(0)
                        .fields())
                .extracting(FieldChange::path)
                .containsExactly("/text");
    }

    @Test
    void two_alike_are_two() {
        StoryDiff diff = StoryDiff.between(
                story("'links': [{'kind': 'related', 'url': 'u'}]"),
                story("'links': [{'kind': 'related', 'url': 'u'}, {'kind': 'related', 'url': 'u'}]"));
        assertThat(diff.links()).extracting(EntryChange::key).containsExactly("related u#2");
    }

    @Test
    void against_nothing_everything_came() {
        StoryDiff diff =
                StoryDiff.between(JsonNodeFactory.instance.objectNode(), story("'headline': 'One', 'topics': ['a']"));
        assertThat(diff.fields().get(0).after().asText()).isEqualTo("One");
        assertThat(diff.topics().get(0).change()).isEqualTo(Kind.ADDED);
    }

    @Test
    void html_says_what_went_and_came_and_nothing_in_it_is_markup() {
        StoryDiff diff = StoryDiff.between(
                story("'headline': 'A <script>x</script> b', 'body': {'blocks': ["
                        + block("b\\\" onload=\\\"x", "<img src=x> old") + "]}"),
                story("'headline': 'A <script>y</script> b', 'body': {'blocks': ["
                        + block("b\\\" onload=\\\"x", "<img src=x> new") + "," + block("n", "<b>&") + "]}"));
        String html = diff.html();
        assertThat(html)
                .contains("<del>x</del><ins>y</ins>")
                .contains("<del>old</del><ins>new</ins>")
                .contains("<ins>&lt;b&gt;&amp;</ins>")
                .contains("data-key=\"b&quot; onload=&quot;x\"")
                .doesNotContain("<script", "<img", "<b>");
    }

    private static String block(String id, String text) {
        return "{'id': '" + id + "', 'type': 'paragraph', 'text': '" + text + "', 'marks': []}";
    }

    private static JsonNode story(String members) {
        try {
            return JSON.readTree("{" + members.replace('\'', '"') + "}");
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

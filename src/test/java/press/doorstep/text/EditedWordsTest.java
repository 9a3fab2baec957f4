package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.doorstep.text.WordEdit.Type;

/** What an edit did to the words of a quotation is told word by word, where it stands now. */
class EditedWordsTest {

    private static final String SAID = "The harbour stays open, whatever the winter brings us";

    private static StoryText story(String... paragraphs) {
        return new StoryText("The harbour", null, BodyReader.text(String.join("\n\n", paragraphs)));
    }

    private static List<WordEdit> edits(String words, StoryText before, StoryText after) {
        Anchor stood = FoldedStory.of(before).find(words, 1).orElseThrow();
        return EditedWords.of(stood, after);
    }

    private static String in(StoryText story, WordEdit edit) {
        String text = ((Block.Prose) story.body().blocks().get(0)).text();
        return CodePoints.slice(text, edit.start(), edit.end());
    }

    @Test
    void words_that_were_changed_taken_out_and_put_in_are_told_apart() {
        StoryText after =
                story("She said: “🙂 The harbour remains open, whatever the long winter brings.” Then she left.");
        List<WordEdit> edits = edits(SAID, story("She said: “🙂 " + SAID + ".” Then she left."), after);

        assertThat(edits).extracting(WordEdit::type).containsExactly(Type.CHANGED, Type.INSERTED, Type.REMOVED);
        assertThat(edits).extracting(WordEdit::was).containsExactly("stays", null, "us");
        assertThat(edits).extracting(WordEdit::now).containsExactly("remains", "long", null);
        assertThat(in(after, edits.get(0))).isEqualTo("remains");
        assertThat(in(after, edits.get(1))).isEqualTo("long");
        assertThat(edits.get(2).start()).isEqualTo(edits.get(2).end());
    }

    @Test
    void of_an_interrupted_quotation_only_the_part_that_was_edited_is_told() {
        String said = "We keep the bridge open whatever happens";
        List<WordEdit> edits = edits(
                said,
                story("“We keep the bridge open,” she said on Monday, “whatever happens.”"),
                story("“We keep the bridge open,” she said on Tuesday, “whatever may happen.”"));

        assertThat(edits).extracting(WordEdit::was).containsExactly("happens");
        assertThat(edits).extracting(WordEdit::now).containsExactly("may happen");
    }

    @Test
    void of_nested_quotations_each_tells_the_same_edit() {
        String inner = "nobody crosses before dawn";
        String outer = "My father used to say that nobody crosses before dawn and he was right";
        StoryText before =
                story("He said: «My father used to say that “nobody crosses before dawn” and he was right.»");
        StoryText after = story("He said: «My father used to say that “nobody crosses after dawn” and he was right.»");

        for (String words : List.of(inner, outer)) {
            List<WordEdit> edits = edits(words, before, after);
            assertThat(edits).singleElement().satisfies(edit -> {
                assertThat(edit.was()).isEqualTo("before");
                assertThat(edit.now()).isEqualTo("after");
                assertThat(in(after, edit)).isEqualTo("after");
            });
        }
    }

    @Test
    void signs_between_words_and_words_of_other_scripts_are_told_too() {
        assertThat(edits(
                        "Open now, and for good",
                        story("“Open now, and for good.”"),
                        story("“Open now? and for good.”")))
                .singleElement()
                .satisfies(edit -> assertThat(edit.told()).isEqualTo("“now, and” became “now? and”"));
        assertThat(edits(
                        "Мы держим мост открытым всю зиму",
                        story("Она сказала: «Мы держим мост открытым всю зиму»."),
                        story("Она сказала: «Мы держим мост закрытым всю зиму».")))
                .extracting(WordEdit::told)
                .containsExactly("“открытым” became “закрытым”");
        assertThat(edits(
                        "הגשר נשאר פתוח כל החורף",
                        story("היא אמרה: \"הגשר נשאר פתוח כל החורף\"."),
                        story("היא אמרה: \"הגשר נשאר סגור כל החורף\".")))
                .extracting(WordEdit::now)
                .containsExactly("סגור");
    }

    @Test
    void words_that_went_altogether_or_to_another_block_are_told() {
        assertThat(edits(SAID, story("She said: “" + SAID + ".”", "Then."), story("She said nothing.", "Then.")))
                .extracting(WordEdit::type)
                .containsOnly(Type.REMOVED);
        assertThat(edits(
                        SAID,
                        story("“" + SAID + ".”", "A second paragraph about something else altogether."),
                        story(
                                "A second paragraph about something else altogether.",
                                "And at the very end of it she said this: “" + SAID.replace("open", "shut") + ".”")))
                .extracting(WordEdit::told)
                .containsExactly("“open” became “shut”");
    }
}

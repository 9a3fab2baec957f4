package press.doorstep.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.doorstep.text.AffectedWords;
import press.doorstep.text.Block;
import press.doorstep.text.Body;
import press.doorstep.text.FoldedStory;
import press.doorstep.text.Span;
import press.doorstep.text.StoryText;

class ChangedWordsTest {

    @Test
    void words_that_came_are_told_by_where_they_stand() {
        assertThat(exact(story("Nine", null, "It was 😀 cold."), story("Ten", "Late.", "It was 😀 very cold.", "New.")))
                .containsExactly("Ten", "Late.", "very", "New.");
        AffectedWords very = ChangedWords.between(
                        story("x", null, "It was 😀 cold."), story("x", null, "It was 😀 very cold."))
                .get(0);
        assertThat(very.spans()).containsExactly(new Span("b0", 9, 13, "very", "It was 😀 ", " cold."));
    }

    @Test
    void where_words_went_those_that_now_meet_are_told() {
        assertThat(exact(story("x", null, "The last lorry left."), story("x", null, "The lorry left.")))
                .containsExactly("The lorry");
        assertThat(exact(story("x", null, "It left, late."), story("x", null, "It left late.")))
                .containsExactly("left late");
        assertThat(exact(story("x", null, "Gone.", "It left."), story("x", null, "", "It left.")))
                .isEmpty();
    }

    @Test
    void a_story_written_anew_is_told_by_its_parts() {
        String[] before =
                IntStream.range(0, 60).mapToObj(i -> "Old " + i + " here").toArray(String[]::new);
        String[] after =
                IntStream.range(0, 60).mapToObj(i -> "New " + i + " there").toArray(String[]::new);
        List<AffectedWords> changed = ChangedWords.between(story("x", null, before), story("x", null, after));
        assertThat(changed).hasSize(50);
        assertThat(changed.get(0).exact()).isEqualTo("New 0 there");
    }

    @Test
    void words_are_found_again_by_what_stands_around_them() {
        StoryText now = story("x", null, "The ferry leaves at ten on Monday, at ten on Friday.");
        AffectedWords ten = ChangedWords.between(
                        story("x", null, "The ferry leaves at ten on Monday, at six on Friday."), now)
                .get(0);
        assertThat(ten.spans().get(0).start()).isEqualTo(35);
        StoryText longer = story("x", null, "At ten. The ferry leaves at ten on Monday, at ten on Friday.");
        assertThat(ten.in(FoldedStory.of(longer)).spans().get(0).start()).isEqualTo(43);
        AffectedWords gone =
                ten.in(FoldedStory.of(story("x", null, "The ferry leaves at ten on Monday. At ten it is full.")));
        assertThat(gone).isEqualTo(new AffectedWords("at ten", null, List.of()));
        assertThat(gone.in(FoldedStory.of(now))).isEqualTo(gone);
    }

    private static List<String> exact(StoryText before, StoryText after) {
        return ChangedWords.between(before, after).stream()
                .map(AffectedWords::exact)
                .toList();
    }

    private static StoryText story(String headline, @Nullable String standfirst, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph("b" + blocks.size(), paragraph, List.of()));
        }
        return new StoryText(headline, standfirst, new Body(blocks));
    }
}

package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DialogueDashTest {

    private static final String WORDS = "Мост — гражданское сооружение. То, что мы планируем, скромно.";

    @Test
    void speech_set_with_dashes_goes_on_behind_its_attribution() {
        Body body = BodyReader.text(
                "— Мост — гражданское сооружение, — сказала она в среду. — То, что мы планируем, скромно.");

        Anchor anchor =
                FoldedStory.of(new StoryText("Мост", null, body)).find(WORDS, 1).orElseThrow();

        assertThat(anchor.spans())
                .extracting(Span::exact)
                .isEqualTo(List.of("Мост — гражданское сооружение", "То, что мы планируем, скромно."));
        assertThat(FoldedStory.of(new StoryText("Мост", null, body)).holds(anchor, WORDS))
                .isTrue();
    }

    @Test
    void an_attribution_between_dashes_may_stand_within_the_quote_marks() {
        StoryText story = new StoryText(
                "Мост",
                null,
                BodyReader.text("«Я верю, — сказал он, — что всё открыто. Мост стоит, — и ушёл. — Он наш»."));

        assertThat(exact(story, "Я верю, что все открыто.")).containsExactly("Я верю,", "что всё открыто.");
        assertThat(exact(story, "что все открыто. Мост стоит. Он наш."))
                .containsExactly("что всё открыто. Мост стоит", "Он наш");
    }

    private static List<String> exact(StoryText story, String words) {
        return FoldedStory.of(story).find(words, 1).orElseThrow().spans().stream()
                .map(Span::exact)
                .toList();
    }

    @Test
    void a_dash_in_prose_is_no_end_of_speech() {
        Body body = BodyReader.text(
                "Мост — гражданское сооружение, — сказала она в среду. — То, что мы планируем, скромно.");

        assertThat(FoldedStory.of(new StoryText("Мост", null, body)).find(WORDS, 1))
                .isEmpty();
    }
}

package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any words of any story are found where they stand, and what is found is a sound annotation. */
class AnchorsEverywhereTest {

    private final Random random = new Random(11);
    private final RandomBodies bodies = new RandomBodies(12);

    @Test
    void any_words_of_a_story_are_found_where_they_stand() {
        int tried = 0;
        for (int i = 0; i < 4_000; i++) {
            String text = bodies.text(true);
            int[] range = someWords(text);
            String words = text.substring(range[0], range[1]);
            if (FoldedText.of(words).words() > 0) {
                tried++;
                int start = CodePoints.count(text.substring(0, range[0]));
                int end = start + CodePoints.count(words);
                assertThat(found(text, words))
                        .as("<%s> in <%s>", words, text)
                        .anyMatch(anchor -> anchor.spans().get(0).start() >= start
                                && anchor.spans().get(anchor.spans().size() - 1).end() <= end);
            }
        }
        assertThat(tried).isGreaterThan(2_000);
    }

    private List<Anchor> found(String text, String words) {
        StoryText story = new StoryText(
                bodies.text(false), bodies.text(false), new Body(List.of(new Block.Paragraph("b1", text, List.of()))));
        FoldedStory folded = FoldedStory.of(story);
        List<Anchor> anchors = new ArrayList<>();
        for (int n = 1; folded.find(words, n).isPresent(); n++) {
            Anchor anchor = folded.find(words, n).orElseThrow();
            assertThat(folded.holds(anchor, words))
                    .as("<%s> in <%s>", words, text)
                    .isTrue();
            if (anchor.location() == Location.BLOCK) {
                anchor.spans().forEach(span -> assertSound(span, text));
                anchors.add(anchor);
            }
        }
        return anchors;
    }

    private static void assertSound(Span span, String text) {
        assertThat(span.exact())
                .isEqualTo(CodePoints.slice(text, span.start(), span.end()))
                .isNotBlank();
        assertThat(CodePoints.slice(text, 0, span.start())).endsWith(span.prefix());
        assertThat(CodePoints.slice(text, span.end(), CodePoints.count(text))).startsWith(span.suffix());
        assertThat(Characters.isCombining(
                        span.suffix().isEmpty() ? ' ' : span.suffix().codePointAt(0)))
                .isFalse();
    }

    /** From one space to another, or to the ends. */
    private int[] someWords(String text) {
        int start = text.lastIndexOf(' ', random.nextInt(text.length())) + 1;
        int space = text.indexOf(' ', start + random.nextInt(text.length() - start));
        return new int[] {start, space < 0 ? text.length() : space};
    }
}

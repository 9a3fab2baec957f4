package press.doorstep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How well the labelled stories are understood: prints the figures, and holds the floors. */
class FindingTest {

    private static final Set<SpeechForm> QUOTED = EnumSet.of(SpeechForm.DIRECT, SpeechForm.PARTIAL, SpeechForm.MIXED);

    private static final FindQuotations FIND = new FindQuotations(KnownSpeakers.NONE);

    private static final List<LabelledStory> STORIES = LabelledStory.all();

    @Test
    void the_labelled_stories_are_understood() {
        for (Language language : Language.values()) {
            System.out.printf("%n%s%n", language);
            for (SpeechForm form : QUOTED) {
                System.out.printf("  %-8s %s%n", form, score(language, EnumSet.of(form)));
            }
            System.out.printf("  all      %s%n", score(language, QUOTED));
            for (String batch : LabelledStory.BATCHES) {
                System.out.printf("  %-8s %s%n", batch, score(language, QUOTED, batch));
            }
            score(language, QUOTED).misses().forEach(miss -> System.out.println("    " + miss));
        }
        assertThat(STORIES).hasSizeGreaterThanOrEqualTo(165);
    }

    @Test
    void direct_speech_is_found_in_every_language() {
        for (Language language : Language.values()) {
            Score score = score(language, EnumSet.of(SpeechForm.DIRECT));
            assertThat(score.exactPrecision()).as("%s precision", language).isGreaterThanOrEqualTo(0.95);
            assertThat(score.exactRecall()).as("%s recall", language).isGreaterThanOrEqualTo(0.90);
        }
    }

    @Test
    void speakers_are_named() {
        for (Language language : Language.values()) {
            assertThat(score(language, QUOTED).speaker()).as("%s", language).isGreaterThanOrEqualTo(0.85);
        }
    }

    @Test
    void the_language_is_told_from_the_words() {
        assertThat(STORIES)
                .allSatisfy(story -> assertThat(FIND.find(story.story()).language())
                        .as(story.name())
                        .isEqualTo(story.language()));
    }

    /** Measured after the rules are warm; the bound has room for a busy machine. */
    @Test
    void a_story_is_read_in_a_few_milliseconds() {
        for (int round = 0; round < 5; round++) {
            STORIES.forEach(story -> FIND.find(story.story()));
        }
        long slowest = 0;
        long begun = System.nanoTime();
        for (LabelledStory story : STORIES) {
            long start = System.nanoTime();
            FIND.find(story.story());
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        double mean = (System.nanoTime() - begun) / 1e6 / STORIES.size();
        System.out.printf("%na story takes %.2f ms, the slowest %.2f ms%n", mean, slowest / 1e6);
        assertThat(mean).isLessThan(20);
    }

    private static Score score(Language language, Set<SpeechForm> forms) {
        return score(language, forms, null);
    }

    private static Score score(Language language, Set<SpeechForm> forms, @Nullable String batch) {
        Score score = new Score();
        for (LabelledStory story : STORIES) {
            if (story.language() == language && (batch == null || batch.equals(story.batch()))) {
                score.add(story, FIND.find(story.story()), forms);
            }
        }
        return score;
    }
}

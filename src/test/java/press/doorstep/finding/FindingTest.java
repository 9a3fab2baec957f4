package press.doorstep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
            score(language, QUOTED).misses().forEach(miss -> System.out.println("    " + miss));
        }
        assertThat(STORIES).hasSizeGreaterThanOrEqualTo(60);
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

    private static Score score(Language language, Set<SpeechForm> forms) {
        Score score = new Score();
        for (LabelledStory story : STORIES) {
            if (story.language() == language) {
                score.add(story, FIND.find(story.story()), forms);
            }
        }
        return score;
    }
}

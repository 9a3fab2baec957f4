package press.doorstep.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.doorstep.comparison.Run.Op;
import press.doorstep.comparison.Run.Stretch;

class WordDiffTest {

    @Test
    void one_word_goes_and_another_comes() {
        assertThat(WordDiff.of("The bridge is open", "The bridge stays open"))
                .containsExactly(
                        new Run(Op.EQUAL, "The bridge ", new Stretch(0, 11), new Stretch(0, 11)),
                        new Run(Op.DELETE, "is", new Stretch(11, 13), null),
                        new Run(Op.INSERT, "stays", null, new Stretch(11, 16)),
                        new Run(Op.EQUAL, " open", new Stretch(13, 18), new Stretch(16, 21)));
    }

    @Test
    void offsets_count_code_points() {
        List<Run> runs = WordDiff.of("😀 yes", "😀 no");
        assertThat(runs.get(1).before()).isEqualTo(new Stretch(2, 5));
        assertThat(runs.get(2).after()).isEqualTo(new Stretch(2, 4));
    }

    @Test
    void changes_with_a_blank_between_are_one() {
        assertThat(WordDiff.of("say it now, please", "tell me now, please"))
                .extracting(Run::op)
                .containsExactly(Op.DELETE, Op.INSERT, Op.EQUAL);
    }

    @Test
    void nothing_comes_of_nothing() {
        assertThat(WordDiff.of("", "")).isEmpty();
        assertThat(WordDiff.of("", "x")).containsExactly(new Run(Op.INSERT, "x", null, new Stretch(0, 1)));
        assertThat(WordDiff.of("x", "x")).containsExactly(new Run(Op.EQUAL, "x", new Stretch(0, 1), new Stretch(0, 1)));
    }

    @Test
    void both_texts_can_be_read_out_of_the_runs() {
        Random chance = new Random(5);
        for (int round = 0; round < 300; round++) {
            String before = text(chance);
            String after = text(chance);
            List<Run> runs = WordDiff.of(before, after);
            assertThat(joined(runs, Op.INSERT)).isEqualTo(before);
            assertThat(joined(runs, Op.DELETE)).isEqualTo(after);
            for (Run run : runs) {
                assertStands(before, run.before(), run.text());
                assertStands(after, run.after(), run.text());
            }
        }
    }

    @Test
    void texts_that_have_nothing_in_common_are_not_compared_for_long() {
        String before = words("a", 40_000);
        String after = words("b", 40_000);
        long start = System.nanoTime();
        assertThat(WordDiff.of(before, after)).extracting(Run::op).containsExactly(Op.DELETE, Op.INSERT);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private static String words(String prefix, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> prefix + i)
                .collect(Collectors.joining(" "));
    }

    private static String text(Random chance) {
        String[] words = {"we", "keep", "the", "bridge", "open", ",", ".", " ", "  ", "é", "😀", "мост", "\n", "<b>"};
        return chance.ints(chance.nextInt(30), 0, words.length)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining(chance.nextBoolean() ? " " : ""));
    }

    private static String joined(List<Run> runs, Op without) {
        return runs.stream().filter(run -> run.op() != without).map(Run::text).collect(Collectors.joining());
    }

    private static void assertStands(String text, Stretch at, String words) {
        if (at != null) {
            assertThat(text.substring(text.offsetByCodePoints(0, at.start()), text.offsetByCodePoints(0, at.end())))
                    .isEqualTo(words);
        }
    }
}

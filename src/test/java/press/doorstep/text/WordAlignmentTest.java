package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordAlignmentTest {

    private static final String SAID = "We have to be firm, but we keep the bridge open for everybody in this town.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We have to be firm, but we keep the bridge open for everybody in this town.  | = We have to be firm, but we keep the bridge open for everybody in this town
            keep the bridge open                     | = keep the bridge open
            but we keep the harbour open             | = but we keep the; bridge > harbour; = open
            but we keep the old bridge open          | = but we keep the; + old; = bridge open
            but we keep the open                     | = but we keep the; - bridge; = open
            They have to be firm                     | We > They; = have to be firm
            for everybody in this city               | = for everybody in this; town > city
            We have to … keep the bridge open        | = We have to; ~ be firm, but we; = keep the bridge open
            We have [...] for everybody in this town | = We have; ~ to be firm, but we keep the bridge open; = for everybody in this town
            """)
    void says_what_became_of_the_words(String given, String changes) {
        assertThat(told(SAID, given)).isEqualTo(changes);
    }

    @Test
    void leaps_over_a_long_stretch_rather_than_calling_all_of_it_changed() {
        String said = "The toll goes in May. " + "Nobody was asked and nobody was told. ".repeat(4)
                + "We open the gate at dawn.";
        WordDifferences joined = differences(said, "The toll goes in May. We open the gate at dawn.");

        assertThat(joined.isPure()).isTrue();
        assertThat(joined.isStitched()).isTrue();
        assertThat(joined.shortestPart()).isEqualTo(5);
        assertThat(joined.similarity()).isEqualTo(1);
        assertThat(differences(said, "The toll goes in May … We open the gate at dawn.")
                        .isStitched())
                .isFalse();
    }

    @Test
    void sees_an_editors_cut_that_is_hidden_but_not_a_speakers_pause() {
        assertThat(differences("a pattern [...] We want peace", "a pattern. We want peace")
                        .lacksEllipsis())
                .isTrue();
        assertThat(differences("a pattern […] We want peace", "a pattern … we want peace")
                        .lacksEllipsis())
                .isFalse();
        assertThat(differences("a pattern... We want peace", "a pattern. We want peace")
                        .lacksEllipsis())
                .isFalse();
    }

    @Test
    void counts_code_points_whatever_the_script() {
        FoldedWords words = FoldedWords.of("🙂 «Твёрдо» — café, 東京 שלום");
        assertThat(IntStream.range(0, words.size()).mapToObj(words::word))
                .extracting(FoldedWords.Word::folded)
                .containsExactly("🙂", "твердо", "café", "東", "京", "שלום");
        assertThat(words.slice(1, 2)).isEqualTo("Твёрдо");
        assertThat(words.word(1).start()).isEqualTo(3);
        assertThat(words.slice(2, 3)).isEqualTo("café");
        assertThat(words.slice(5, 6)).isEqualTo("שלום");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Don’t» — she said: “it’s 5 % more…”",
                "Ёлка, ёж и ЕЛЬ й",
                "Å ÉTÉ İSTANBUL Ωmega ½ № ǅ",
                "STRASSE straße ﬁn",
                "a\u00ADb\u200Bc d\u2011e",
                "",
                "…"
            })
    void folds_by_the_rule_of_fingerprints(String text) {
        assertThat(FoldedWords.of(text).folded()).isEqualTo(Fingerprint.folded(text));
    }

    /** Whatever is asked, the stretches follow each other without a gap in what is given, and the equal ones are equal. */
    @Test
    void accounts_for_every_given_word_once() {
        Random chance = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            FoldedWords said = FoldedWords.of(chanceText(chance));
            FoldedWords given = FoldedWords.of(chanceText(chance));
            int next = 0;
            int behind = 0;
            for (WordChange change : WordAlignment.of(said, given).changes()) {
                assertThat(change.givenFrom()).isEqualTo(next);
                assertThat(change.saidFrom()).isGreaterThanOrEqualTo(behind);
                next = change.givenTo();
                behind = change.saidTo();
                if (change.type() == WordChange.Type.EQUAL) {
                    for (int at = 0; at < change.said(); at++) {
                        assertThat(said.word(change.saidFrom() + at).folded())
                                .isEqualTo(given.word(change.givenFrom() + at).folded());
                    }
                }
            }
            assertThat(next).isEqualTo(given.size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Commissioner, true",
        "commissioner, true",
        "Norland Harbour Commissioner, true",
        "Commissioner of the Harbour, true",
        "комиссара по гаваням, true",
        "former Harbour Commissioner, false",
        "Mayor, false",
        "the, false"
    })
    void tells_whether_a_role_is_an_office(String role, boolean fits) {
        Names title = new Names(java.util.Map.of("en", "Harbour Commissioner", "ru", "Комиссар по гаваням"));
        assertThat(Offices.fits(role, title, new Names(java.util.Map.of("en", "Norland"))))
                .isEqualTo(fits);
    }

    private static String chanceText(Random chance) {
        return IntStream.range(0, 1 + chance.nextInt(20))
                .mapToObj(at -> "w" + chance.nextInt(6) + (chance.nextInt(8) == 0 ? " …" : ""))
                .collect(Collectors.joining(" "));
    }

    private static WordDifferences differences(String said, String given) {
        return WordAlignment.of(FoldedWords.of(said), FoldedWords.of(given));
    }

    private static String told(String said, String given) {
        FoldedWords ofSaid = FoldedWords.of(said);
        FoldedWords ofGiven = FoldedWords.of(given);
        List<WordChange> changes = WordAlignment.of(ofSaid, ofGiven).changes();
        return changes.stream()
                .map(change -> {
                    String was = ofSaid.slice(change.saidFrom(), change.saidTo());
                    String is = ofGiven.slice(change.givenFrom(), change.givenTo());
                    return switch (change.type()) {
                        case EQUAL -> "= " + was;
                        case DELETE -> (change.marked() ? "~ " : "- ") + was;
                        case INSERT -> "+ " + is;
                        case REPLACE -> was + " > " + is;
                    };
                })
                .collect(Collectors.joining("; "));
    }
}

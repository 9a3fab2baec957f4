package press.doorstep.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KinshipTest {

    private static final UUID WORDS = new UUID(1, 1);

    private static final Rarity RARITY = new Rarity(
            10_000,
            Map.of(
                    1, new Rarity.Telling("speaker", 12),
                    2, new Rarity.Telling("topicExact", 8),
                    3, new Rarity.Telling("topicExact", 4_000),
                    4, new Rarity.Telling("place", 5_000)),
            Map.of(100, 900, 101, 2, 102, 3));

    private final Signs story = signs(1, "2026-03-01", Set.of(1, 2, 3, 4), Set.of(WORDS), 100, 101, 102);

    @Test
    void what_few_stories_have_tells_more_than_what_many_have() {
        double rare = with(signs(2, "2026-03-01", Set.of(2), Set.of()));
        double common = with(signs(3, "2026-03-01", Set.of(3), Set.of()));
        double speaker = with(signs(4, "2026-03-01", Set.of(1), Set.of()));
        double said = with(signs(5, "2026-03-01", Set.of(), Set.of(WORDS)));
        assertThat(rare).isGreaterThan(0);
        assertThat(common).isZero();
        assertThat(speaker).isGreaterThan(rare);
        assertThat(said).isGreaterThan(speaker);
        assertThat(with(signs(6, "2026-03-01", Set.of(4), Set.of()))).isZero();
        assertThat(with(signs(6, "2026-03-01", Set.of(2, 4), Set.of()))).isGreaterThan(rare);
    }

    @Test
    void time_and_language_bring_stories_nearer() {
        double now = with(signs(2, "2026-03-02", Set.of(1), Set.of()));
        double then = with(signs(3, "2021-03-02", Set.of(1), Set.of()));
        Signs other = new Signs(
                4, "ru", null, Instant.parse("2026-03-02T10:00:00Z"), new int[0], Set.of(1), Set.of(), Set.of());
        assertThat(now).isGreaterThan(then);
        assertThat(then).isGreaterThan(0);
        assertThat(with(other)).isLessThan(now);
    }

    @Test
    void headlines_are_alike_by_their_rare_words() {
        Kinship rare = new Nearness(story, RARITY).of(signs(2, "2026-03-01", Set.of(), Set.of(), 101, 102, 103));
        Kinship common = new Nearness(story, RARITY).of(signs(3, "2026-03-01", Set.of(), Set.of(), 100, 104, 105, 106));
        assertThat(rare.headline()).isTrue();
        assertThat(common.headline()).isFalse();
        assertThat(common.score()).isZero();
        assertThat(HeadlineWords.of("Die Verhandlungen über den Hafen"))
                .containsAll(HeadlineWords.of("hafen verhandlung"))
                .hasSize(5);
        assertThat(HeadlineWords.of("Переговоры о мосте Халворсен"))
                .containsAnyElementsOf(HeadlineWords.of("халворсену"));
    }

    @Test
    void reasons_are_the_most_telling_and_the_same_both_ways() {
        Kinship kin = new Nearness(story, RARITY).of(signs(2, "2026-03-01", Set.of(1, 2, 3, 4), Set.of(WORDS)));
        assertThat(kin.terms()).startsWith(1, 2);
        assertThat(kin.quotations()).containsExactly(WORDS);
        assertThat(kin.turned().one()).isEqualTo(2);
        assertThat(kin.turned().score()).isEqualTo(kin.score());
    }

    @Test
    void topics_keep_company_when_they_meet_more_often_than_by_chance() {
        assertThat(TopicCompany.company(10, 100, 100, 1_000)).isCloseTo(0, within(1e-9));
        assertThat(TopicCompany.company(5, 100, 100, 1_000)).isNegative();
        assertThat(TopicCompany.company(90, 100, 100, 1_000))
                .isGreaterThan(TopicCompany.company(40, 100, 100, 1_000))
                .isLessThan(1);
        assertThat(TopicCompany.company(30, 40, 50, 10_000)).isGreaterThan(TopicCompany.company(1, 1, 1, 10_000));
        assertThat(TopicCompany.company(3, 2, 1, 2)).isNotNaN();
    }

    private double with(Signs other) {
        return new Nearness(story, RARITY).of(other).score();
    }

    private static Signs signs(long number, String day, Set<Integer> terms, Set<UUID> quotations, Integer... words) {
        return new Signs(
                number, "en-GB", null, Instant.parse(day + "T10:00:00Z"), new int[0], terms, quotations, Set.of(words));
    }
}

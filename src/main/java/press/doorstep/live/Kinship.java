package press.doorstep.live;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How near two stories are, and why. The same both ways, so that a new story can enter the lists of older ones.
 *
 * @param terms shared speakers, topics and places, the most telling first
 * @param headline whether the headlines are alike
 */
record Kinship(long one, long other, double score, List<Integer> terms, List<UUID> quotations, boolean headline) {

    private static final double QUOTATION = 6;
    private static final double SPEAKER = 3;
    private static final double TOPIC = 2;
    private static final double PLACE = 0.7;
    private static final double HEADLINE = 4;

    /** From here on headlines are alike. */
    private static final double ALIKE = 0.2;

    /** What tells less than this on its own, such as a place that a third of all stories are from, makes nothing related. */
    private static final double LEAST = 0.25;

    private static final double OTHER_LANGUAGE = 0.6;
    private static final double DAYS = 120;
    private static final int MOST_REASONS = 4;

    static final Comparator<Kinship> NEAREST_FIRST = Comparator.comparingDouble(Kinship::score)
            .reversed()
            .thenComparing(Comparator.comparingLong(Kinship::other).reversed());

    static Kinship of(Signs one, Signs other, Rarity rarity) {
        List<Integer> terms = one.terms().stream()
                .filter(other.terms()::contains)
                .filter(term -> weight(rarity, term) > 0)
                .sorted(Comparator.<Integer>comparingDouble(term -> weight(rarity, term))
                        .reversed())
                .toList();
        Set<UUID> quotations = new HashSet<>(one.quotations());
        quotations.retainAll(other.quotations());
        double headline = likeness(one.words(), other.words(), rarity);
        double score = QUOTATION * lessAndLess(quotations.size()) + (headline >= ALIKE ? HEADLINE * headline : 0);
        for (int term : terms) {
            score += weight(rarity, term);
        }
        return new Kinship(
                one.number(),
                other.number(),
                score < LEAST ? 0 : score * closeness(one, other),
                first(terms),
                first(quotations.stream().sorted().toList()),
                headline >= ALIKE);
    }

    /** The same, seen from the other. */
    Kinship turned() {
        return new Kinship(other, one, score, terms, quotations, headline);
    }

    private static double weight(Rarity rarity, int number) {
        Rarity.Telling term = rarity.terms().get(number);
        if (term == null) {
            return 0;
        }
        double weight = switch (term.kind()) {
            case "speaker" -> SPEAKER;
            case "topicExact" -> TOPIC;
            default -> PLACE;
        };
        double rare = rarity.ofTerm(number);
        return weight * rare * rare;
    }

    /** Five shared quotations tell more than one, but not five times as much. */
    private static double lessAndLess(int count) {
        return Math.log1p(count) / Math.log(2);
    }

    /**
     * What they share of all their words, times how rare that is; words of the other alone count as much as those of the one do on average. So a
     * headline that comes every morning is like no other.
     */
    private static double likeness(Set<Integer> one, Set<Integer> other, Rarity rarity) {
        Set<Integer> shared = new HashSet<>(one);
        shared.retainAll(other);
        if (shared.isEmpty()) {
            return 0;
        }
        double all = (double) (one.size() + other.size() - shared.size()) / one.size();
        double whole = told(one, rarity) * all;
        double told = told(shared, rarity);
        return whole == 0 ? 0 : told / whole * (told / shared.size());
    }

    private static double told(Collection<Integer> words, Rarity rarity) {
        return words.stream().mapToDouble(rarity::ofWord).sum();
    }

    /** Stories of one time and one language are nearer. */
    private static double closeness(Signs one, Signs other) {
        double days =
                Duration.between(one.publishedAt(), other.publishedAt()).abs().toHours() / 24.0;
        double time = 0.4 + 0.6 * Math.exp(-days / DAYS);
        return one.sameLanguage(other) ? time : time * OTHER_LANGUAGE;
    }

    private static <T> List<T> first(List<T> reasons) {
        return List.copyOf(reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
    }
}

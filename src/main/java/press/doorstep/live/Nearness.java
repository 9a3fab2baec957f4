package press.doorstep.live;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Measures how near others are to one story. What depends on the story alone is worked out once: it is compared with hundreds. */
final class Nearness {

    private static final double QUOTATION = 6;
    private static final double HEADLINE = 4;

    /** From here on headlines are alike. */
    private static final double ALIKE = 0.2;

    /** What tells less than this on its own, such as a place that a third of all stories are from, makes nothing related. */
    private static final double LEAST = 0.25;

    private static final double OTHER_LANGUAGE = 0.6;
    private static final double DAYS = 120;
    private static final int MOST_REASONS = 4;

    private final Signs story;
    private final Rarity rarity;
    /** Those that tell something, the most telling first. */
    private final List<Integer> terms;

    private final double told;

    Nearness(Signs story, Rarity rarity) {
        this.story = story;
        this.rarity = rarity;
        this.terms = story.terms().stream()
                .filter(term -> rarity.weight(term) > 0)
                .sorted(Comparator.<Integer>comparingDouble(rarity::weight).reversed())
                .toList();
        this.told = told(story.words());
    }

    /** 0 where nothing makes them related. Asked of hundreds, of which a few are kept. */
    double score(Signs other) {
        double headline = likeness(other.words());
        double score =
                QUOTATION * lessAndLess(quotations(other).size()) + (headline >= ALIKE ? HEADLINE * headline : 0);
        for (Integer term : terms) {
            if (other.terms().contains(term)) {
                score += rarity.weight(term);
            }
        }
        return score < LEAST ? 0 : score * closeness(other);
    }

    /** With the reasons. */
    Kinship of(Signs other) {
        return new Kinship(
                story.number(),
                other.number(),
                score(other),
                first(terms.stream().filter(other.terms()::contains).toList()),
                first(quotations(other)),
                likeness(other.words()) >= ALIKE);
    }

    private List<UUID> quotations(Signs other) {
        return other.quotations().isEmpty()
                ? List.of()
                : story.quotations().stream()
                        .filter(other.quotations()::contains)
                        .sorted()
                        .toList();
    }

    /** Five shared quotations tell more than one, but not five times as much. */
    private static double lessAndLess(int count) {
        return Math.log1p(count) / Math.log(2);
    }

    /**
     * What they share of all their words, times how rare that is; words of the other alone count as much as those of the one do on average. So a
     * headline that comes every morning is like no other.
     */
    private double likeness(Set<Integer> other) {
        Set<Integer> one = story.words();
        int count = 0;
        double sharing = 0;
        for (Integer word : one) {
            if (other.contains(word)) {
                count++;
                sharing += rarity.ofWord(word);
            }
        }
        if (count == 0) {
            return 0;
        }
        double all = (double) (one.size() + other.size() - count) / one.size();
        double whole = told * all;
        return whole == 0 ? 0 : sharing / whole * (sharing / count);
    }

    private double told(Collection<Integer> words) {
        return words.stream().mapToDouble(rarity::ofWord).sum();
    }

    /** Stories of one time and one language are nearer. */
    private double closeness(Signs other) {
        long apart = Math.abs(
                story.publishedAt().getEpochSecond() - other.publishedAt().getEpochSecond());
        double days = TimeUnit.SECONDS.toHours(apart) / 24.0;
        double time = 0.4 + 0.6 * Math.exp(-days / DAYS);
        return story.sameLanguage(other) ? time : time * OTHER_LANGUAGE;
    }

    private static <T> List<T> first(List<T> reasons) {
        return List.copyOf(reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
    }
}

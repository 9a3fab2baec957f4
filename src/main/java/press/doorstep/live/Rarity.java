package press.doorstep.live;

import java.util.Map;

/**
 * How much it tells that two stories have something in common: much, when few have it.
 *
 * @param stories how many there are
 * @param terms what a story's telling terms are and how many stories have each, by the terms' numbers
 * @param words how many headlines have each word, by the words' numbers; counted up to a thousand
 */
record Rarity(long stories, Map<Integer, Telling> terms, Map<Integer, Integer> words) {

    /** A term of a kind that makes stories related. */
    record Telling(String kind, long stories) {}

    double ofTerm(int number) {
        Telling term = terms.get(number);
        return term == null ? 0 : of(term.stories());
    }

    double ofWord(int number) {
        return of(words.getOrDefault(number, 1));
    }

    /** From 0, for what all have, to 1, for what only the two have. */
    private double of(long having) {
        double all = Math.max(3, stories);
        double few = Math.min(Math.max(2, having), all);
        return Math.log(all / few) / Math.log(all / 2);
    }
}

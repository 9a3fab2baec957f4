package press.doorstep.live;

import java.util.HashMap;
import java.util.Map;

/** How much it tells that two stories have something in common: much, when few have it. */
final class Rarity {

    private static final double SPEAKER = 3;
    private static final double TOPIC = 2;
    private static final double PLACE = 0.7;

    private final Map<Integer, Double> terms = new HashMap<>();
    private final Map<Integer, Double> weights = new HashMap<>();
    private final Map<Integer, Double> words = new HashMap<>();
    private final Map<Integer, Integer> headlines;
    private final double stories;
    private final double newWord;

    /** A term of a kind that makes stories related. */
    record Telling(String kind, long stories) {}

    /**
     * @param stories how many there are
     * @param terms what a story's telling terms are and how many stories have each, by the terms' numbers
     * @param words how many headlines have each word, by the words' numbers; counted up to a thousand
     */
    Rarity(long stories, Map<Integer, Telling> terms, Map<Integer, Integer> words) {
        this.stories = Math.max(3, stories);
        this.headlines = words;
        this.newWord = of(1);
        terms.forEach((number, term) -> {
            double rare = of(term.stories());
            this.terms.put(number, rare);
            this.weights.put(number, weight(term) * rare * rare);
        });
        words.forEach((number, having) -> this.words.put(number, of(having)));
    }

    /** From 0, for what all have and what makes nothing related, to 1, for what only the two have. */
    double ofTerm(int number) {
        return terms.getOrDefault(number, 0.0);
    }

    /** What sharing this adds to the score of a pair. */
    double weight(int number) {
        return weights.getOrDefault(number, 0.0);
    }

    double ofWord(int number) {
        return words.getOrDefault(number, newWord);
    }

    /** How many headlines have a word, counted up to a thousand. */
    int headlines(int word) {
        return headlines.getOrDefault(word, 0);
    }

    private static double weight(Telling term) {
        return switch (term.kind()) {
            case "speaker" -> SPEAKER;
            case "topicExact" -> TOPIC;
            default -> PLACE;
        };
    }

    private double of(long having) {
        double few = Math.min(Math.max(2, having), stories);
        return Math.log(stories / few) / Math.log(stories / 2);
    }
}

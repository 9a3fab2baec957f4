package press.doorstep.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.doorstep.text.FoldedWords;
import press.doorstep.text.Trigrams;
import press.doorstep.text.WordAlignment;
import press.doorstep.text.WordDifferences;

/** Tells whether two quotations in one language may be one utterance, by their words. */
final class CompareUtterances {

    /** With fewer words in common anything is a part of anything. */
    private static final int FEWEST_WORDS = 3;

    private static final double LEAST_ALIKE = 0.5;

    private final Quotation quotation;
    private final FoldedWords words;
    private final Trigrams trigrams;

    CompareUtterances(Quotation quotation) {
        this.quotation = quotation;
        this.words = FoldedWords.of(quotation.words);
        this.trigrams = Trigrams.of(words);
    }

    Optional<Variant> with(Quotation other) {
        if (!other.language.equals(quotation.language) || isSomebodyElses(other)) {
            return Optional.empty();
        }
        if (other.fingerprint.equals(quotation.fingerprint)) {
            return Optional.of(variant(other, Variant.Kind.SAME_WORDS, 1, "sameWords"));
        }
        FoldedWords others = FoldedWords.of(other.words);
        boolean shorter = others.size() < words.size();
        FoldedWords part = shorter ? others : words;
        FoldedWords whole = shorter ? words : others;
        if (part.size() >= FEWEST_WORDS && isPart(part, whole)) {
            Variant.Kind kind = shorter ? Variant.Kind.FRAGMENT : Variant.Kind.FULLER;
            return Optional.of(variant(other, kind, (double) part.size() / whole.size(), "wordsContained"));
        }
        double alike = trigrams.similarity(Trigrams.of(others));
        return alike < LEAST_ALIKE
                ? Optional.empty()
                : Optional.of(variant(other, Variant.Kind.REWORDED, alike, "alikeLetters"));
    }

    private boolean isSomebodyElses(Quotation other) {
        return quotation.speaker != null && other.speaker != null && !quotation.speaker.equals(other.speaker);
    }

    private static boolean isPart(FoldedWords part, FoldedWords whole) {
        WordDifferences differences = WordAlignment.of(whole, part);
        return differences.isPure() && !differences.isStitched() && differences.equal() == part.size();
    }

    private Variant variant(Quotation other, Variant.Kind kind, double similarity, String first) {
        List<String> why = new ArrayList<>(List.of(first));
        boolean named = quotation.speaker != null && other.speaker != null;
        why.add(named ? "sameSpeaker" : "speakerUnnamed");
        if (quotation.saidOn != null && quotation.saidOn.equals(other.saidOn)) {
            why.add("sameDay");
        }
        return new Variant(other.id, kind, similarity, List.copyOf(why));
    }
}

package press.doorstep.finding;

import java.util.List;
import java.util.Set;

/** Speech in the reporter's words: the clause that a verb of speech or "according to" governs. */
final class IndirectSpeech {

    private static final Set<String> THAT = Set.of("that", "что", "dass", "daß", "que", "qu'", "чтобы");
    private static final int FEWEST_WORDS = 3;
    private static final int FARTHEST = 12;

    private final Lexicon lexicon;

    IndirectSpeech(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The tokens of the clause; none when it is not plain where it begins and ends. */
    List<Token> clause(Sentence sentence, Attribution attribution) {
        List<Token> tokens = sentence.tokens();
        int end = end(tokens);
        if (attribution.to() >= end - 1) {
            return clauseBefore(tokens, attribution);
        }
        int from = attribution.hasCue() ? afterCue(tokens, attribution, end) : afterSource(tokens, attribution, end);
        return from >= 0 && words(tokens, from, end) >= FEWEST_WORDS ? tokens.subList(from, end) : List.of();
    }

    double confidence(Sentence sentence, Attribution attribution) {
        boolean marked =
                marker(sentence.tokens(), attribution.to(), sentence.tokens().size()) >= 0;
        return marked || !attribution.hasCue() ? 0.7 : 0.5;
    }

    private static int end(List<Token> tokens) {
        int end = tokens.size();
        while (end > 0
                && (tokens.get(end - 1).endsSentence() || tokens.get(end - 1).isDash())) {
            end--;
        }
        return end;
    }

    /** {@code The bridge is safe, Halvorsen said.} */
    private static List<Token> clauseBefore(List<Token> tokens, Attribution attribution) {
        int comma = attribution.from() - 1;
        boolean parted = comma > 0 && tokens.get(comma).is(",");
        return parted && words(tokens, 0, comma) >= FEWEST_WORDS ? tokens.subList(0, comma) : List.of();
    }

    private int afterCue(List<Token> tokens, Attribution attribution, int end) {
        int that = marker(tokens, attribution.cue() + 1, end);
        if (that >= 0) {
            return that + 1;
        }
        int next = attribution.to();
        if (lexicon.language() == Language.GERMAN) {
            return next < end && tokens.get(next).is(",") ? next + 1 : -1;
        }
        boolean clause = lexicon.language() == Language.ENGLISH
                && attribution.to() == attribution.cue() + 1
                && tokens.get(next).isWord()
                && !lexicon.isPreposition(tokens.get(next).lower())
                && !lexicon.isConjunction(tokens.get(next).lower());
        return clause ? next : -1;
    }

    private static int marker(List<Token> tokens, int from, int end) {
        for (int i = from; i < Math.min(end, from + FARTHEST); i++) {
            if (THAT.contains(tokens.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private static int afterSource(List<Token> tokens, Attribution attribution, int end) {
        int comma = attribution.to();
        return attribution.from() == 0 && comma < end && tokens.get(comma).is(",") ? comma + 1 : -1;
    }

    private static int words(List<Token> tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.get(i).isWord() || tokens.get(i).isSpeech() ? 1 : 0;
        }
        return words;
    }
}

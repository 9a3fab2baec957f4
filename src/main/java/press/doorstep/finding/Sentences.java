package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Parts the tokens of a block into sentences; what is said inside a piece of speech does not count. */
final class Sentences {

    /** No writer's sentence is longer; text that is none is cut, so that reading it stays linear. */
    private static final int LONGEST = 250;

    private final Lexicon lexicon;

    Sentences(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Sentence> of(int block, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || i - start == LONGEST || ends(tokens, start, i)) {
                sentences.add(new Sentence(block, start == 0, tokens.subList(start, i + 1)));
                start = i + 1;
            }
        }
        return sentences;
    }

    private boolean ends(List<Token> tokens, int start, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (token.is("[...]")) {
            return next.isCapitalised() || next.isSpeech();
        }
        if (token.endsSentence()) {
            return next.isSpeech()
                    || next.isCapitalised()
                    || next.kind() == Token.Kind.NUMBER
                    || next.isDash()
                    || next.is("[...]");
        }
        return token.isSpeech() && endsAfterSpeech(tokens, start, i, next);
    }

    /** A full stop inside the marks ends the sentence outside too, unless the reporter goes on in small letters or names the speaker. */
    private boolean endsAfterSpeech(List<Token> tokens, int start, int i, Token next) {
        Piece piece = Objects.requireNonNull(tokens.get(i).piece());
        if (!piece.endsSentence() && !piece.endsOpen() && next.isSpeech()) {
            return piece.block() >= 0 && piece.wordCount() > 6;
        }
        if (!piece.endsSentence() || !(next.isSpeech() || next.isCapitalised())) {
            return false;
        }
        return next.isSpeech() || !isAfterQuestion(tokens, i + 1) || !attributes(tokens, start, i + 1);
    }

    /** Whether the words after the speech are no more than its attribution: {@code "Will it hold?" Halvorsen asked.} */
    private boolean attributes(List<Token> tokens, int start, int from) {
        boolean saidBefore = tokens.subList(start, from).stream()
                .anyMatch(token -> lexicon.cues().at(token) != null);
        for (int i = from; i < Math.min(tokens.size(), from + 7) && !saidBefore; i++) {
            Token token = tokens.get(i);
            if (lexicon.cues().at(token) != null && !token.isCapitalised()) {
                return i + 1 == tokens.size()
                        || tokens.get(i + 1).endsSentence()
                        || tokens.get(i + 1).is(",")
                        || isAfterQuestion(tokens, from);
            }
            if (!token.isWord()
                    || (!token.isCapitalised()
                            && !lexicon.isRole(token.lower())
                            && lexicon.isConjunction(token.lower()))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAfterQuestion(List<Token> tokens, int from) {
        Piece piece = Objects.requireNonNull(tokens.get(from - 1).piece());
        List<Token> words = piece.words();
        Token last = words.get(words.size() - 1);
        return last.is("?") || last.is("!");
    }
}

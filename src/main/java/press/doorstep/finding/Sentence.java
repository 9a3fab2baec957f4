package press.doorstep.finding;

import java.util.List;

/** A sentence of a block outside and around its speech. */
record Sentence(int block, boolean beginsBlock, List<Token> tokens) {

    boolean hasSpeech() {
        return tokens.stream().anyMatch(Token::isSpeech);
    }

    /** Whether nothing but speech and punctuation stands in it. */
    boolean isSpeechAlone() {
        return hasSpeech() && tokens.stream().noneMatch(Token::isWord);
    }

    boolean endsWithColon() {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(":");
    }
}

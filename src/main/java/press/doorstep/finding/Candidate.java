package press.doorstep.finding;

import java.util.List;

/** Words between quote marks of which is to be told whether somebody said them; {@code carried}: a speaker is known from before. */
record Candidate(Sentence sentence, int at, Piece piece, Link link, boolean carried, Lexicon lexicon) {

    private static final int FARTHEST_OBJECT = 8;

    List<Token> tokens() {
        return sentence.tokens();
    }

    int words() {
        return piece.wordCount();
    }

    /** Whether no word stands before the speech in its sentence. */
    boolean beginsSentence() {
        for (int i = 0; i < at; i++) {
            if (tokens().get(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** Whether no words stand in the sentence but speech. */
    boolean isAlone() {
        return sentence.isSpeechAlone();
    }

    boolean follows(String punctuation) {
        return at > 0 && tokens().get(at - 1).is(punctuation);
    }

    /** The word just before the speech, empty when there is none. */
    String wordBefore(int back) {
        int index = at - back;
        return index >= 0 && tokens().get(index).isWord() ? tokens().get(index).lower() : "";
    }

    boolean hasTerminalInside() {
        List<Token> words = piece.words();
        return words.stream().anyMatch(Token::endsSentence);
    }

    /** All words of some length begin with a capital, as in titles and names. */
    boolean isTitleCase() {
        int small = 0;
        int capital = 0;
        for (Token token : piece.words()) {
            if (token.isWord() && token.text().length() > 3) {
                capital += token.isCapitalised() ? 1 : 0;
                small += token.isCapitalised() ? 0 : 1;
            }
        }
        return capital > 0 && small == 0;
    }

    /** {@code called the losses «the worst in living memory»}. */
    boolean isJudgement() {
        Attribution by = link.attribution();
        return by != null
                && by.hasCue()
                && (link.position() == Link.Position.AFAR_BEFORE || link.position() == Link.Position.ATTRIBUTION_FIRST)
                && link.distance() <= FARTHEST_OBJECT
                && lexicon.isCalling(tokens().get(by.cue()).lower());
    }
}

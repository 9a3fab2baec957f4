package press.doorstep.finding;

import java.util.List;

/** Words that were said before in the story. */
final class Repetition {

    private static final int MOST_REPEATED = 60;
    private static final int MOST_SEARCHED = 300;

    private Repetition() {}

    /** Who said the same words before in the story, as headlines and pull quotes take them up. */
    static Source of(Piece piece, List<Utterance> utterances) {
        int words = piece.wordCount();
        if (words < 2 || words > MOST_REPEATED) {
            return Source.NOBODY;
        }
        String key = Utterance.key(piece.words());
        for (Utterance utterance : utterances.subList(0, Math.min(MOST_SEARCHED, utterances.size()))) {
            if (utterance.source().isSomebody()
                    && utterance.form() != SpeechForm.INDIRECT
                    && utterance.key().contains(key)) {
                return utterance.source().by("repeated-words", 0.95);
            }
        }
        return Source.NOBODY;
    }
}

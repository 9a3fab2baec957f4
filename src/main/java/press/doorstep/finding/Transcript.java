package press.doorstep.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Speech without quote marks that the name of whoever speaks sets off, as interviews and hearings are printed: {@code COUNSEL: Did you read
 * it?}, {@code RS: She edits me still.} One such line proves nothing; the same label twice, or three labels, make a transcript.
 */
final class Transcript {

    private static final int LONGEST_LABEL = 5;
    private static final int FEWEST_LABELS = 3;

    private final Lexicon lexicon;
    private final List<List<Token>> blocks;
    private final boolean transcript;

    Transcript(Lexicon lexicon, List<List<Token>> blocks) {
        this.lexicon = lexicon;
        this.blocks = blocks;
        Map<String, Integer> labels = new HashMap<>();
        for (List<Token> block : blocks) {
            int colon = colon(block);
            if (colon > 0) {
                labels.merge(NounPhrases.words(block, 0, colon), 1, Integer::sum);
            }
        }
        boolean repeated = labels.values().stream().anyMatch(times -> times > 1);
        this.transcript = repeated || labels.size() >= FEWEST_LABELS || answers() > 1;
    }

    /** How many labelled lines follow a question. */
    private int answers() {
        int answers = 0;
        for (int i = 1; i < blocks.size(); i++) {
            List<Token> before = blocks.get(i - 1);
            boolean asked = !before.isEmpty() && before.get(before.size() - 1).is("?");
            answers += asked && colon(blocks.get(i)) > 0 ? 1 : 0;
        }
        return answers;
    }

    /** The tokens of a block with what its speaker says; none when it is no line of a transcript, or asks the questions. */
    List<Token> line(int number, int first) {
        List<Token> tokens = blocks.get(number);
        int colon = transcript ? colon(tokens) : 0;
        if (colon == 0 || lexicon.isInterviewer(tokens.get(0).lower())) {
            return List.of();
        }
        List<Token> stream = new ArrayList<>(tokens.subList(0, colon + 1));
        StorySpeech.piece(first + number, tokens, colon + 1, tokens.size(), false, Piece.Setting.LABEL, stream);
        return stream;
    }

    /** The colon after a label at the beginning of a paragraph; 0 when there is none. */
    private int colon(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && at <= LONGEST_LABEL && isLabelPart(tokens, at)) {
            at++;
        }
        boolean label = at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).is(":")
                && !tokens.get(at + 1).isMark()
                && tokens.get(at + 1).isCapitalised()
                && isSpeaker(tokens, at);
        return label ? at : 0;
    }

    private static boolean isLabelPart(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean stop = at > 0 && token.is(".") && tokens.get(at - 1).text().length() == 1;
        return token.isCapitalised() || token.isInitial() || stop;
    }

    private boolean isSpeaker(List<Token> tokens, int colon) {
        for (int i = 0; i < colon; i++) {
            String lower = tokens.get(i).lower();
            boolean answer = lexicon.isAnswer(lower) || lexicon.isInterviewer(lower);
            boolean thing = (lexicon.isLabel(lower) && !answer)
                    || lexicon.isNaming(lower)
                    || lexicon.isDeterminer(lower)
                    || lexicon.isPreposition(lower);
            if (thing) {
                return false;
            }
        }
        return true;
    }
}

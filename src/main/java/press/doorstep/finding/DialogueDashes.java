package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Speech that an opening dash sets off, as Russian and French papers do: {@code — Мост открыт, — сказал он. — Всё законно.} */
final class DialogueDashes {

    private final Lexicon lexicon;
    private static final int FEWEST_ANSWERS = 2;

    private final Remarks remarks;
    private final List<MarkedBlock> blocks;
    private final boolean interview;

    DialogueDashes(Lexicon lexicon, Remarks remarks, List<MarkedBlock> blocks) {
        this.lexicon = lexicon;
        this.remarks = remarks;
        this.blocks = blocks;
        this.interview =
                IntStream.range(1, blocks.size()).filter(this::isAnswer).count() >= FEWEST_ANSWERS;
    }

    /** The tokens of a block with its speech; none when it is not a line of dialogue. */
    List<Token> in(int number, int first) {
        List<Token> tokens = blocks.get(number).tokens();
        boolean speaks = lexicon.language() == Language.RUSSIAN || lexicon.language() == Language.FRENCH;
        if (!speaks || tokens.size() < 4 || !tokens.get(0).isDash()) {
            return List.of();
        }
        Remarks.Remark remark = remarks.first(tokens, 1, tokens.size());
        boolean introduced = number > 0 && isIntroduction(blocks.get(number - 1).tokens());
        boolean said = remark != null || introduced || (interview && isAnswer(number));
        return said ? pieces(first + number, tokens, remark) : List.of();
    }

    /** A line of an interview after a line that asks. */
    private boolean isAnswer(int number) {
        return number > 0
                && asks(blocks.get(number - 1).tokens(), true)
                && asks(blocks.get(number).tokens(), false);
    }

    private static boolean asks(List<Token> tokens, boolean question) {
        return tokens.size() > 2
                && tokens.get(0).isDash()
                && tokens.get(tokens.size() - 1).is("?") == question;
    }

    private List<Token> pieces(int number, List<Token> tokens, Remarks.@Nullable Remark first) {
        List<Token> stream = new ArrayList<>();
        Remarks.Remark remark = first;
        int at = 1;
        while (remark != null) {
            StorySpeech.piece(number, tokens, at, remark.from(), at > 1, Piece.Setting.DASH, stream);
            stream.addAll(withoutMarks(tokens.subList(remark.begin(), remark.end())));
            at = remark.to();
            remark = at < tokens.size() ? remarks.first(tokens, at, tokens.size()) : null;
        }
        StorySpeech.piece(number, tokens, at, tokens.size(), at > 1, Piece.Setting.DASH, stream);
        return stream;
    }

    private static List<Token> withoutMarks(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.isMark()).toList();
    }

    /** The paragraph before ends in a colon after a cue. */
    private boolean isIntroduction(List<Token> before) {
        boolean colon = !before.isEmpty() && before.get(before.size() - 1).is(":");
        int from = Math.max(0, before.size() - 25);
        return colon
                && before.subList(from, before.size()).stream()
                        .anyMatch(token -> lexicon.cues().at(token) != null);
    }
}

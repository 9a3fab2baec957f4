package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Speech that an opening dash sets off, as Russian and French papers do: {@code — Мост открыт, — сказал он. — Всё законно.} */
final class DialogueDashes {

    private final Lexicon lexicon;
    private final Remarks remarks;

    DialogueDashes(Lexicon lexicon, Remarks remarks) {
        this.lexicon = lexicon;
        this.remarks = remarks;
    }

    /** The tokens of a block with its speech; none when it is not a line of dialogue. */
    List<Token> in(List<MarkedBlock> blocks, int number, int first) {
        List<Token> tokens = blocks.get(number).tokens();
        boolean speaks = lexicon.language() == Language.RUSSIAN || lexicon.language() == Language.FRENCH;
        if (!speaks || tokens.size() < 4 || !tokens.get(0).isDash()) {
            return List.of();
        }
        Remarks.Remark remark = remarks.first(tokens, 1, tokens.size());
        boolean introduced = number > 0 && isIntroduction(blocks.get(number - 1).tokens());
        return remark == null && !introduced ? List.of() : pieces(first + number, tokens, remark);
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

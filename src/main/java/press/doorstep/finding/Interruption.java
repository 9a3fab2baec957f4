package press.doorstep.finding;

import java.util.List;
import java.util.Objects;

/** Tells whether a piece of speech goes on after the reporter's words. */
final class Interruption {

    private Interruption() {}

    /** {@code «We keep it open,» she said, «and lawful.»}: one sentence said, with the reporter's words inside. */
    static boolean at(Sentence sentence, int at, List<Attribution> found) {
        List<Token> tokens = sentence.tokens();
        int before = speechBefore(tokens, at);
        if (before < 0 || found.isEmpty()) {
            return false;
        }
        Piece first = Objects.requireNonNull(tokens.get(before).piece());
        Piece second = Objects.requireNonNull(tokens.get(at).piece());
        boolean remark = found.stream()
                        .filter(attribution -> attribution.from() > before && attribution.to() <= at)
                        .count()
                == 1;
        boolean open = first.endsOpen()
                || (!first.endsSentence() && tokens.get(before + 1).is(","));
        boolean parted = tokens.subList(before, at).stream().anyMatch(token -> token.is(";") || token.is(":"));
        boolean comma =
                !parted && (tokens.get(at - 1).is(",") || tokens.get(at - 1).isDash());
        return remark
                && open
                && comma
                && (at - before < 14 || !second.beginsCapitalised())
                && beginsSentence(tokens, before);
    }

    private static int speechBefore(List<Token> tokens, int at) {
        int before = at - 1;
        while (before >= 0 && !tokens.get(before).isSpeech()) {
            before--;
        }
        return before;
    }

    private static boolean beginsSentence(List<Token> tokens, int speech) {
        return tokens.subList(0, speech).stream().noneMatch(Token::isWord);
    }
}

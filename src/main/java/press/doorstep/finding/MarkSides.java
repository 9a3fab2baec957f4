package press.doorstep.finding;

import java.util.List;
import java.util.Set;

/** On which side of words each quote mark of a block stands, by its neighbours: what touches it, and what is parted from it by a space. */
final class MarkSides {

    private static final Set<String> BEFORE_OPENING = Set.of("(", "[", "—", "/", "¿", "¡");
    private static final Set<String> AFTER_CLOSING = Set.of(".", ",", "!", "?", ":", ";", ")", "]", "...", "—", "/");

    /** Words that begin with an apostrophe because letters were left out. */
    private static final Set<String> CLIPPED =
            Set.of("em", "til", "till", "tis", "twas", "cause", "n", "bout", "round", "cos", "nother", "allo", "s");

    private final List<Token> tokens;
    private final boolean[] parted;
    private final boolean[] ended;

    /** Whether, later in the block, a single mark can close before another can open. */
    private final boolean[] closesLater;

    MarkSides(List<Token> tokens) {
        this.tokens = tokens;
        int size = tokens.size();
        parted = new boolean[size];
        ended = new boolean[size];
        closesLater = new boolean[size];
        for (int i = 0; i < size; i++) {
            parted[i] = tokens.get(i).isMark() && isParted(i);
        }
        boolean later = false;
        for (int i = size - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            ended[i] = token.isMark() && isEnded(i);
            closesLater[i] = later;
            if (token.isMark()
                    && QuoteMark.isSingle(token.text().charAt(0))
                    && token.text().length() == 1) {
                later = parted[i] ? later && !opens(i) : later || ended[i];
            }
        }
    }

    /** Words may begin after the mark: nothing of a word touches its left side. */
    boolean opens(int mark) {
        return parted[mark] && !ended[mark];
    }

    /** Words may end before the mark. */
    boolean closes(int mark) {
        return ended[mark] && !parted[mark];
    }

    boolean isFree(int mark) {
        return ended[mark] == parted[mark];
    }

    boolean singleClosesLater(int mark) {
        return closesLater[mark];
    }

    /** An apostrophe at a word's beginning: {@code '90s}, {@code 'em}. */
    boolean isClipping(int mark) {
        if (mark + 1 >= tokens.size()
                || tokens.get(mark).end() != tokens.get(mark + 1).start()) {
            return false;
        }
        Token next = tokens.get(mark + 1);
        boolean decade = Character.isDigit(next.text().charAt(0)) && next.text().endsWith("s");
        return decade || CLIPPED.contains(next.lower());
    }

    /** A plural's possessive, {@code the ministers' talks}, unless it ends the quotation it stands in. */
    boolean isPossessive(int mark) {
        if (mark == 0 || mark + 1 >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(mark - 1);
        Token after = tokens.get(mark + 1);
        return before.isWord()
                && before.lower().endsWith("s")
                && after.isWord()
                && after.start() > tokens.get(mark).end()
                && !after.isCapitalised();
    }

    private boolean isParted(int mark) {
        if (mark == 0 || tokens.get(mark - 1).end() < tokens.get(mark).start()) {
            return true;
        }
        Token before = tokens.get(mark - 1);
        return before.isMark() ? parted[mark - 1] : BEFORE_OPENING.contains(before.lower());
    }

    private boolean isEnded(int mark) {
        if (mark + 1 == tokens.size()
                || tokens.get(mark).end() < tokens.get(mark + 1).start()) {
            return true;
        }
        Token after = tokens.get(mark + 1);
        return after.isMark() ? ended[mark + 1] : AFTER_CLOSING.contains(after.lower());
    }
}

package press.doorstep.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs the quote marks of a block in one pass; a mark that cannot be paired is left over for the blocks around. */
final class MarkPairs {

    private static final int DEEPEST = 8;

    private final List<Token> tokens;
    private final MarkSides sides;
    private final boolean inverted;
    private final List<Integer> open = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private int strayClosing = -1;

    private MarkPairs(List<Token> tokens, boolean inverted) {
        this.tokens = tokens;
        this.sides = new MarkSides(tokens);
        this.inverted = inverted;
    }

    /** {@code inverted}: the story sets »so« rather than «so». */
    static MarkedBlock in(List<Token> tokens, boolean inverted) {
        MarkPairs pairs = new MarkPairs(tokens, inverted);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isMark()) {
                pairs.mark(i);
            }
        }
        return pairs.result();
    }

    private void mark(int i) {
        char mark = tokens.get(i).lower().charAt(0);
        if (QuoteMark.isApostrophe(mark) || mark == '`') {
            single(i, mark);
        } else if (opens(i, mark)) {
            push(i);
        } else {
            close(i, mark);
        }
    }

    private boolean opens(int i, char mark) {
        return switch (mark) {
            case '„', '‚', '‟', '〝', '「', '『' -> true;
            case '〞', '」', '』' -> false;
            case '«', '‹' -> inverted ? sides.opens(i) && !isOpen(mark) : !(sides.closes(i) && isOpen(mark));
            case '»', '›' -> inverted ? !(sides.closes(i) && isOpen(mark)) : sides.opens(i) && !isOpen(mark);
            case '“' -> opensDouble(i, mark) && !(isOpenWith('„') && !sides.opens(i));
            default -> opensDouble(i, mark);
        };
    }

    private boolean opensDouble(int i, char mark) {
        if (mark == '”') {
            return sides.opens(i) && !isOpen(mark);
        }
        if (isInch(i)) {
            return false;
        }
        return sides.isFree(i) ? !isOpen(mark) : sides.opens(i);
    }

    private boolean isInch(int i) {
        return i > 0
                && tokens.get(i - 1).kind() == Token.Kind.NUMBER
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && !isOpen('"');
    }

    /** A mark that may be an apostrophe opens only where something closes it, and closes only where one is open. */
    private void single(int i, char mark) {
        if (sides.opens(i)) {
            if (mark != '’' && !sides.isClipping(i) && sides.singleClosesLater(i)) {
                push(i);
            } else if (mark == '‘' && isOpenWith('‚')) {
                close(i, mark);
            }
        } else if (isOpen(mark)
                && (sides.closes(i) || sides.isFree(i))
                && !(sides.isPossessive(i) && sides.singleClosesLater(i))) {
            close(i, mark);
        }
    }

    private void push(int i) {
        if (open.size() < DEEPEST) {
            open.add(i);
        }
    }

    private void close(int i, char mark) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            int opening = open.get(depth);
            char opener = tokens.get(opening).lower().charAt(0);
            if (QuoteMark.matches(opener, mark)) {
                regions.add(new Region(opening, i, QuoteMark.setting(opener), false));
                open.subList(depth, open.size()).clear();
                return;
            }
        }
        if (strayClosing < 0 && !QuoteMark.isSingle(mark) && !sides.opens(i)) {
            strayClosing = i;
        }
    }

    private boolean isOpen(char closing) {
        for (int opening : open) {
            if (QuoteMark.matches(tokens.get(opening).lower().charAt(0), closing)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpenWith(char mark) {
        return open.stream().anyMatch(opening -> tokens.get(opening).lower().charAt(0) == mark);
    }

    private MarkedBlock result() {
        int unclosed = open.stream()
                .filter(opening ->
                        !QuoteMark.isSingle(tokens.get(opening).lower().charAt(0)))
                .findFirst()
                .orElse(-1);
        regions.sort(Comparator.comparingInt(Region::open));
        return new MarkedBlock(tokens, outermost(regions), regions, unclosed, strayClosing);
    }

    private static List<Region> outermost(List<Region> sorted) {
        List<Region> outermost = new ArrayList<>();
        for (Region region : sorted) {
            if (outermost.isEmpty() || !outermost.get(outermost.size() - 1).holds(region)) {
                outermost.add(region);
            }
        }
        return outermost;
    }
}

package press.doorstep.text;

/** Where found words begin and end to the character: with the punctuation that is wanted too, without quote marks. */
final class Edges {

    private Edges() {}

    /** The folded position at which a piece, or its part in a further block, begins. */
    static int start(FoldedText text, int word, WordMatch.Piece piece, FoldedText wanted) {
        int start = text.starts[word];
        int want = word == piece.first() ? wanted.starts[piece.wantedFirst()] : Integer.MAX_VALUE;
        while (start > 0 && !text.marked[start] && text.folded.charAt(start - 1) != ' ') {
            if (want != Integer.MAX_VALUE
                    && (want == 0 || wanted.folded.charAt(--want) != text.folded.charAt(start - 1))) {
                break;
            }
            start--;
        }
        return start;
    }

    /** The folded position after a piece, or after its part in a block that is not the last. */
    static int end(FoldedText text, int word, WordMatch.Piece piece, FoldedText wanted) {
        int end = text.ends[word];
        int want = word == piece.last() ? wanted.ends[piece.wantedLast()] : -1;
        while (end < text.folded.length() && !text.marked[end] && isClosing(text.folded.charAt(end))) {
            if (want >= 0
                    && (want == wanted.folded.length() || wanted.folded.charAt(want++) != text.folded.charAt(end))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether a quote mark opens right before a word. */
    static boolean isOpened(FoldedText text, int word) {
        int position = text.starts[word];
        while (position > 0 && !text.marked[position] && text.folded.charAt(position - 1) != ' ') {
            position--;
        }
        return text.marked[position];
    }

    /** Whether a quote mark closes right after a word and its punctuation. */
    static boolean isClosed(FoldedText text, int word) {
        int position = text.ends[word];
        while (position < text.folded.length() && !text.marked[position] && text.folded.charAt(position) != ' ') {
            position++;
        }
        return text.marked[position];
    }

    private static boolean isClosing(char character) {
        return character != ' ' && character != '[' && character != '(';
    }
}

package press.doorstep.finding;

/**
 * Words of one block between quote marks: the indices of the opening and the closing mark among its tokens. The opening is -1 when the
 * words go on from the block before without a mark, the closing is the number of tokens when they go on after its end or end with it.
 */
record Region(int open, int close, Piece.Setting setting, boolean goesOn) {

    boolean holds(Region other) {
        return open < other.open && other.close < close;
    }
}

package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a block with what its quote marks set off: the outermost regions, all of them, and the first mark on each side that has no
 * partner in the block (-1 when there is none).
 */
record MarkedBlock(List<Token> tokens, List<Region> outermost, List<Region> all, int unclosed, int strayClosing) {

    Piece.Setting unclosedSetting() {
        return QuoteMark.setting(tokens.get(unclosed).lower().charAt(0));
    }

    /** The block with a region in place of those that it holds. */
    MarkedBlock with(Region region) {
        List<Region> regions = new ArrayList<>();
        boolean placed = false;
        for (Region other : outermost) {
            if (other.open() >= region.open() && other.open() <= region.close()) {
                placed = place(region, placed, regions);
            } else {
                placed = other.open() > region.close() ? place(region, placed, regions) : placed;
                regions.add(other);
            }
        }
        place(region, placed, regions);
        return new MarkedBlock(tokens, regions, all, unclosed > region.close() ? unclosed : -1, strayClosing);
    }

    private static boolean place(Region region, boolean placed, List<Region> regions) {
        if (!placed) {
            regions.add(region);
        }
        return true;
    }

    /** The region that begins with the block's first token; null when none does. */
    boolean beginsWithMark(Piece.Setting setting) {
        return !tokens.isEmpty()
                && tokens.get(0).isMark()
                && QuoteMark.setting(tokens.get(0).lower().charAt(0)) == setting
                && (unclosed == 0 || (!outermost.isEmpty() && outermost.get(0).open() == 0));
    }
}

package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;

/** Joins speech that runs over paragraphs: with an opening mark on each, or with one at the beginning and one at the end. */
final class JoinedBlocks {

    private static final int FARTHEST = 4;
    private static final int FEWEST_WORDS = 4;

    private final List<MarkedBlock> blocks;
    private final boolean[] goesOn;

    private JoinedBlocks(List<MarkedBlock> blocks) {
        this.blocks = new ArrayList<>(blocks);
        this.goesOn = new boolean[blocks.size()];
    }

    static List<MarkedBlock> of(List<MarkedBlock> blocks) {
        JoinedBlocks joined = new JoinedBlocks(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (joined.blocks.get(i).unclosed() >= 0) {
                joined.unclosed(i);
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (joined.goesOn[i]) {
                joined.goOn(i);
            }
        }
        return joined.blocks;
    }

    private void unclosed(int i) {
        MarkedBlock block = blocks.get(i);
        Piece.Setting setting = block.unclosedSetting();
        int end = block.tokens().size();
        if (i + 1 < blocks.size() && blocks.get(i + 1).beginsWithMark(setting)) {
            blocks.set(i, block.with(region(block, end, setting)));
            goesOn[i + 1] = true;
            return;
        }
        int closing = blockThatCloses(i, setting);
        if (closing > 0) {
            blocks.set(i, block.with(region(block, end, setting)));
            for (int between = i + 1; between <= closing; between++) {
                MarkedBlock next = blocks.get(between);
                int close =
                        between == closing ? next.strayClosing() : next.tokens().size();
                blocks.set(between, next.with(new Region(-1, close, setting, true)));
            }
        } else {
            alone(i, setting);
        }
    }

    /** The paragraph begins with the mark again: its first region continues the one before. */
    private void goOn(int i) {
        List<Region> regions = blocks.get(i).outermost();
        if (!regions.isEmpty() && regions.get(0).open() == 0) {
            Region first = regions.get(0);
            blocks.set(i, blocks.get(i).with(new Region(0, first.close(), first.setting(), true)));
        }
    }

    private int blockThatCloses(int i, Piece.Setting setting) {
        for (int next = i + 1; next < blocks.size() && next <= i + FARTHEST; next++) {
            MarkedBlock block = blocks.get(next);
            int stray = block.strayClosing();
            boolean before =
                    block.outermost().stream().anyMatch(region -> region.open() < stray && region.setting() == setting);
            if (stray >= 0) {
                char mark = block.tokens().get(stray).lower().charAt(0);
                return QuoteMark.setting(mark) == setting && !before ? next : 0;
            }
            if (block.unclosed() >= 0 || !block.outermost().isEmpty()) {
                return 0;
            }
        }
        return 0;
    }

    /** Nothing closes it: one mark closed two openings, or the closing one was forgotten at the end of a speech paragraph. */
    private void alone(int i, Piece.Setting setting) {
        MarkedBlock block = blocks.get(i);
        int open = block.unclosed();
        List<Token> tokens = block.tokens();
        List<Region> regions = block.outermost();
        int lastOpen = regions.isEmpty() ? -1 : regions.get(regions.size() - 1).open();
        boolean introduced = open == 0
                || tokens.get(open - 1).is(":")
                || tokens.get(open - 1).is(",");
        if (lastOpen > open) {
            twoInOne(i, regions.get(regions.size() - 1), setting);
        } else if (introduced && tokens.size() - open > FEWEST_WORDS) {
            blocks.set(i, block.with(region(block, tokens.size(), setting)));
        }
    }

    /** Russian papers close a quotation and the name at its end with one mark: {@code «мы за «Ромашку», — сказал он}. */
    private void twoInOne(int i, Region last, Piece.Setting setting) {
        if (last.setting() == setting && setting == Piece.Setting.ANGLE) {
            blocks.set(i, blocks.get(i).with(region(blocks.get(i), last.close(), setting)));
        }
    }

    private static Region region(MarkedBlock block, int close, Piece.Setting setting) {
        return new Region(block.unclosed(), close, setting, false);
    }
}

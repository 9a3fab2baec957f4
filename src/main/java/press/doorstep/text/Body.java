package press.doorstep.text;

import java.util.List;

/** The text of a story as blocks, in reading order. */
public record Body(List<Block> blocks) {

    public static final Body EMPTY = new Body(List.of());

    public Body {
        blocks = List.copyOf(blocks);
    }
}

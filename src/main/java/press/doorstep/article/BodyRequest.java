package press.doorstep.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Block;

/** The text of a story in exactly one of four ways. */
public record BodyRequest(
        @Nullable List<Block> blocks,
        @Nullable String html,
        @Nullable String markdown,
        @Nullable String text) {}

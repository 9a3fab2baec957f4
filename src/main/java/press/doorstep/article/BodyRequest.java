package press.doorstep.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Block;
import press.doorstep.text.Body;
import press.doorstep.text.BodyChecks;
import press.doorstep.text.BodyIds;
import press.doorstep.text.BodyReader;
import press.doorstep.text.Checks;
import press.doorstep.text.QuotationMarks;

/** The text of a story in exactly one of four ways. */
public record BodyRequest(
        @Nullable List<@Nullable Block> blocks,
        @Nullable String html,
        @Nullable String markdown,
        @Nullable String text) {

    /** One body of 1 MB as text is as much as HTTP takes; an import has no such limit, so there is one here. */
    private static final int LONGEST = 1_000_000;

    /**
     * The body as blocks, without quotation marks (ours are set again from where the quotations stand). Blocks that stay keep the ids they had in
     * {@code previous}; blocks that are sent as blocks say themselves what their ids are.
     */
    static Body body(Checks checks, String pointer, @Nullable BodyRequest sent, Body previous) {
        if (sent == null) {
            return Body.EMPTY;
        }
        if (Stream.of(sent.blocks, sent.html, sent.markdown, sent.text)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            checks.fault(pointer, "Must have exactly one of blocks, html, markdown and text.");
            return Body.EMPTY;
        }
        Body body = sent.blocks == null
                ? BodyIds.keep(sent.written(checks, pointer), previous)
                : blocks(checks, pointer, sent.blocks, previous);
        if (checks.faults().isEmpty()) {
            BodyChecks.problems(body)
                    .forEach(fault -> checks.fault(pointer + fault.pointer(), sentence(fault.detail())));
        }
        return checks.faults().isEmpty() ? QuotationMarks.place(body, Map.of()) : Body.EMPTY;
    }

    private static Body blocks(Checks checks, String pointer, List<@Nullable Block> sent, Body previous) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Block block = sent.get(i);
            if (block == null || (block instanceof Block.Items list && hasNone(list))) {
                checks.fault(pointer + "/blocks/" + i, "Must not be null, or a list with none or null items.");
            } else {
                blocks.add(block);
            }
        }
        if (!checks.faults().isEmpty()) {
            return Body.EMPTY;
        }
        Body complete = BodyIds.complete(new Body(blocks));
        return blocks.stream().allMatch(BodyRequest::isUnnamed) ? BodyIds.keep(complete, previous) : complete;
    }

    @SuppressWarnings("NullAway") // What Jackson bound may be missing, whatever the record says.
    private static boolean isUnnamed(Block block) {
        return block.id() == null;
    }

    @SuppressWarnings("NullAway") // What Jackson bound may be missing, whatever the record says.
    private static boolean hasNone(Block.Items list) {
        return list.items() == null || list.items().stream().anyMatch(Objects::isNull);
    }

    private Body written(Checks checks, String pointer) {
        if (html != null) {
            return isFitting(checks, pointer + "/html", html) ? BodyReader.html(html) : Body.EMPTY;
        }
        if (markdown != null) {
            return isFitting(checks, pointer + "/markdown", markdown) ? BodyReader.markdown(markdown) : Body.EMPTY;
        }
        return text != null && isFitting(checks, pointer + "/text", text) ? BodyReader.text(text) : Body.EMPTY;
    }

    private static boolean isFitting(Checks checks, String pointer, String written) {
        if (written.length() > LONGEST) {
            checks.fault(pointer, "Must have at most " + LONGEST + " characters.");
        }
        return written.length() <= LONGEST;
    }

    private static String sentence(String detail) {
        return detail.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + detail.substring(1) + ".";
    }
}

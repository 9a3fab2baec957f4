package press.doorstep.text;

/** A block under another id, and what a block says whatever its kind. */
final class BlockWith {

    private BlockWith() {}

    static Block id(Block block, String id) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(id, paragraph.text(), paragraph.marks());
        }
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(id, heading.level(), heading.text(), heading.marks());
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(id, quote.text(), quote.marks());
        }
        if (block instanceof Block.Items list) {
            return new Block.Items(id, list.ordered(), list.items());
        }
        return apart(block, id);
    }

    private static Block apart(Block block, String id) {
        if (block instanceof Block.Image image) {
            return new Block.Image(id, image.image());
        }
        if (block instanceof Block.Footage footage) {
            return new Block.Footage(id, footage.video());
        }
        if (block instanceof Block.Embed embed) {
            return new Block.Embed(id, embed.url(), embed.provider(), embed.title());
        }
        return new Block.Separator(id);
    }

    /** The text or the address; of a separator nothing. */
    static String content(Block block) {
        if (block instanceof Block.Prose prose) {
            return prose.text();
        }
        if (block instanceof Block.Items list) {
            return String.join("\n", list.items().stream().map(Block.Item::text).toList());
        }
        if (block instanceof Block.Image image) {
            return image.image().url();
        }
        if (block instanceof Block.Footage footage) {
            return footage.video().url();
        }
        return block instanceof Block.Embed embed ? embed.url() : "";
    }
}

package press.doorstep.live;

/** A story as bytes, in the pieces the store keeps. */
record ArticleDocument(
        byte[] card,
        byte[] head,
        byte[] blocks,
        byte[] html,
        byte[] markdown,
        byte[] text,
        byte[] quotations,
        byte[] links,
        byte[] tail,
        byte[] corrections) {

    /** The text in one of its forms. */
    byte[] body(BodyFormat format) {
        return switch (format) {
            case BLOCKS -> blocks;
            case HTML -> html;
            case MARKDOWN -> markdown;
            case TEXT -> text;
        };
    }
}

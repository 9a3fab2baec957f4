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
        byte[] corrections) {}

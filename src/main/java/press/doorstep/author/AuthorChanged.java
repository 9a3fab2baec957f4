package press.doorstep.author;

/** What stories print of an author is another now. */
record AuthorChanged(String slug, int revision) {}

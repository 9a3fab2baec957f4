package press.doorstep.intake;

/** How far an import has come: the next line begins at {@code position}, behind line {@code line}. */
record Bookmark(Stage stage, long position, long line) {

    static Bookmark at(Stage stage) {
        return new Bookmark(stage, 0, 0);
    }

    static Bookmark behind(Stage stage, Line last) {
        return new Bookmark(stage, last.end(), last.number());
    }
}

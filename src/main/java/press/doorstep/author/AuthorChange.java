package press.doorstep.author;

/** An author that was changed, and what stories printed of it before. */
record AuthorChange(Author author, PrintedAuthor before) {

    boolean isPrinted() {
        return !author.printed().equals(before);
    }
}

package press.doorstep.page;

/** Says of the lines of a page, one after the other, which are no part of the story; made anew for each page. */
interface LineRule {

    /** The rule's name in the result. */
    String name();

    boolean drops(Line line);
}

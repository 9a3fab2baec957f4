package press.doorstep.page;

/** A line of a page as it is seen; {@code linked} is the part of its characters that lead to other pages, from 0 to 1. */
record Line(Kind kind, String text, double linked) {

    enum Kind {
        TITLE,
        STANDFIRST,
        HEADING,
        TEXT,
        ITEM,
        CAPTION,
        /** Stands in a part of the page that is marked up as no story. */
        MARGIN
    }

    private static final int LONGEST_LABEL = 140;

    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || "»”“\"'’)]".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Short and without the end of a sentence, as headlines and labels are. */
    boolean isLabel() {
        return text.length() <= LONGEST_LABEL && !endsSentence();
    }
}

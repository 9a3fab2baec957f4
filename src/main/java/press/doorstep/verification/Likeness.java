package press.doorstep.verification;

/** How a given wording is to one on record, by the words alone; the nearest first. */
enum Likeness {
    /** Character by character, but for white space, quote marks and punctuation around it. */
    EXACT("exact", 0),
    /** The same words; case, punctuation, quote marks, spaces, dashes or ё/е differ. */
    FOLDED_EXACT("foldedExact", 0),
    /** A part in one piece. */
    FRAGMENT("fragment", 0),
    /** Parts, with an ellipsis wherever words are left out. */
    ELIDED("elided", 0),
    /** Words inside are left out and nothing says so. */
    MISSING_ELLIPSIS("missingEllipsis", 1),
    /** Parts of two utterances, or distant parts of one, made into one. */
    STITCHED("stitched", 2),
    /** Words are changed or put in. */
    ALTERED("altered", 3);

    private final String code;
    private final int distance;

    Likeness(String code, int distance) {
        this.code = code;
        this.distance = distance;
    }

    String code() {
        return code;
    }

    /** The same for those that are equally good. */
    int distance() {
        return distance;
    }
}

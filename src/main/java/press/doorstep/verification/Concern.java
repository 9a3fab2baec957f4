package press.doorstep.verification;

/** What is to be said of a match besides the words; in the order in which it makes the verdict. */
enum Concern {
    MISATTRIBUTED("misattributed", true),
    RETRACTED("retracted", true),
    WRONG_SPEAKER("wrongSpeaker", true),
    WRONG_ROLE("wrongRole", true),
    OTHER_LANGUAGE("otherLanguage", true),
    DISPUTED("disputed", false),
    CORRECTED_SINCE("correctedSince", false);

    private final String code;
    private final boolean decides;

    Concern(String code, boolean decides) {
        this.code = code;
        this.decides = decides;
    }

    String code() {
        return code;
    }

    /** Whether it weighs more than the likeness of the words. */
    boolean decides() {
        return decides;
    }
}

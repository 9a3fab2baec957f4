package press.doorstep.finding;

/** How much of what was said is printed verbatim. */
public enum SpeechForm {
    /** Whole sentences, verbatim. */
    DIRECT,
    /** Some words, verbatim, inside the reporter's sentence. */
    PARTIAL,
    /** Verbatim words within reported speech. */
    MIXED,
    /** In the reporter's words. */
    INDIRECT
}

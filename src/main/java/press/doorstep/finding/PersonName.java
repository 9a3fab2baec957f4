package press.doorstep.finding;

/** A name found among the tokens of a noun phrase, with how much speaks for its being a person's. */
record PersonName(int from, int to, Gender gender, Evidence evidence) {

    /** From the weakest to the strongest. */
    enum Evidence {
        ONE_CAPITAL,
        TWO_CAPITALS,
        OFFICE_BEFORE,
        FIRST_NAME
    }

    boolean isSure() {
        return evidence.compareTo(Evidence.OFFICE_BEFORE) >= 0;
    }
}

package press.doorstep.finding;

/** What a word tells of the person it stands for. */
enum Gender {
    MALE,
    FEMALE,
    /** Several: "they". */
    PLURAL,
    /** A thing: "it". */
    THING,
    /** Who tells the story: "I". */
    TELLER,
    UNKNOWN;

    static Gender of(char letter) {
        return switch (letter) {
            case 'm' -> MALE;
            case 'f' -> FEMALE;
            case 'p' -> PLURAL;
            case 'n' -> THING;
            case 'i' -> TELLER;
            default -> UNKNOWN;
        };
    }

    /** Whether both may be said of one person. */
    boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}

package press.doorstep.finding;

/** What a word tells of the person it stands for. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    static Gender of(char letter) {
        return switch (letter) {
            case 'm' -> MALE;
            case 'f' -> FEMALE;
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

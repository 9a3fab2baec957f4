package press.doorstep.finding;

/**
 * A noun phrase that can be a source. {@code [from, to)} are tokens of its sentence; {@code name} is the bare name as printed, empty when
 * there is none; {@code role} the office as printed beside it.
 */
record Mention(Kind kind, int from, int to, String name, String role, Gender gender) {

    enum Kind {
        PERSON,
        PRONOUN,
        /** An office that stands for its holder: "the minister". */
        ROLE,
        ORGANISATION,
        UNNAMED
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    Mention withRole(String printed, int begin, int end) {
        return new Mention(kind, Math.min(from, begin), Math.max(to, end), name, printed, gender);
    }

    Mention of(Gender other) {
        return new Mention(kind, from, to, name, role, other);
    }

    Mention reaching(int end) {
        return new Mention(kind, from, Math.max(to, end), name, role, gender);
    }
}

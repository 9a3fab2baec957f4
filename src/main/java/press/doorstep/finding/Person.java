package press.doorstep.finding;

/** Somebody of the story, or an organisation that speaks in it; grows as the story tells more. */
final class Person {

    private String name;
    private boolean nominative;
    private Gender gender;
    private String role = "";
    private final SpeakerKind kind;

    Person(String name, boolean nominative, Gender gender, SpeakerKind kind) {
        this.name = name;
        this.nominative = nominative;
        this.gender = gender;
        this.kind = kind;
    }

    /** A fuller form of the name wins, then one that is surely not declined. */
    void alsoCalled(String other, boolean inNominative) {
        int words = words(other) - words(name);
        if (words > 0 || (words == 0 && inNominative && !nominative)) {
            name = other;
            nominative = inNominative;
        }
    }

    void isOf(Gender other) {
        gender = gender.or(other);
    }

    void holds(String office) {
        role = role.isEmpty() ? office : role;
    }

    String name() {
        return name;
    }

    Gender gender() {
        return gender;
    }

    String role() {
        return role;
    }

    SpeakerKind kind() {
        return kind;
    }

    private static int words(String name) {
        return name.split(" ").length;
    }
}

package press.doorstep.finding;

/** Somebody of the story, or an organisation that speaks in it; grows as the story tells more. */
final class Person {

    private String name;
    private boolean nominative;
    private Gender gender;
    private String role = "";
    private boolean roleOfSubject;
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

    /** The surname alone as the subject of a verb shows what the full name was declined from: Валерия Прудникова is Валерий Прудников. */
    void surnameIs(String nominativeSurname, FirstNames firstNames) {
        int space = name.indexOf(' ');
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean man = space > 0 && RussianSurnames.gender(Letters.folded(nominativeSurname)) == Gender.MALE;
        if (man && !last.equals(nominativeSurname) && RussianSurnames.gender(Letters.folded(last)) != Gender.MALE) {
            String first = firstNames.masculine(name.substring(0, space));
            name = first + name.substring(space, name.length() - last.length()) + nominativeSurname;
            nominative = true;
            gender = Gender.MALE;
        }
    }

    /** {@code Валерия Прудникова} is a woman, or a man in the genitive, until the story says which. */
    boolean mayBeMan(FirstNames firstNames) {
        int space = name.indexOf(' ');
        return space > 0
                && gender == Gender.FEMALE
                && !firstNames.masculine(name.substring(0, space)).equals(name.substring(0, space))
                && RussianSurnames.gender(Letters.folded(name.substring(name.lastIndexOf(' ') + 1))) == Gender.FEMALE;
    }

    void isOf(Gender other) {
        gender = gender.or(other);
    }

    /** An office as printed; one printed of the subject of a sentence is surely in the nominative. */
    void holds(String office, boolean subject) {
        if (!office.isEmpty() && (role.isEmpty() || (subject && !roleOfSubject))) {
            role = office;
            roleOfSubject = subject;
        }
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

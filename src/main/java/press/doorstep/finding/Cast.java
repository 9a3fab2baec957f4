package press.doorstep.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody a story names, found again by full name, surname or first name. */
final class Cast {

    private final Lexicon lexicon;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Map<Person, String> firstKeys = new IdentityHashMap<>();

    Cast(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The person a mention names, who joins the cast if nobody there is called so. */
    Person meet(Mention mention, boolean subject) {
        SpokenName name = SpokenName.of(mention.name(), mention.gender(), subject, lexicon);
        Person person = find(name, mention.name());
        if (person == null) {
            person = new Person(name.full(), name.nominative(), name.gender(), SpeakerKind.PERSON);
            people.add(person);
            firstKeys.put(person, name.firstKey());
        } else {
            boolean surname = subject
                    && lexicon.language() == Language.RUSSIAN
                    && mention.name().indexOf(' ') < 0;
            if (surname) {
                person.surnameIs(mention.name(), lexicon.firstNames());
            }
            if (!isAddress(name.full())) {
                person.alsoCalled(name.full(), name.nominative());
            }
            person.isOf(name.gender());
        }
        index(person, name.lastKey());
        index(person, name.firstKey());
        for (String word : mention.name().split(" ")) {
            index(person, key(word));
        }
        person.holds(mention.role(), subject || lexicon.language() != Language.RUSSIAN);
        return person;
    }

    /** Whom a name stands for; null when nobody of the cast. */
    @Nullable
    Person called(Mention mention) {
        return find(SpokenName.of(mention.name(), mention.gender(), false, lexicon), mention.name());
    }

    Person organisation(String name) {
        String key = "org " + Letters.folded(name);
        List<Person> known = byWord.get(key);
        if (known != null) {
            return known.get(0);
        }
        Person organisation = new Person(name, true, Gender.UNKNOWN, SpeakerKind.ORGANISATION);
        people.add(organisation);
        index(organisation, key);
        return organisation;
    }

    List<Person> people() {
        return people;
    }

    /** Of several with the surname the one met last; of a full name only one whose first name agrees. */
    private @Nullable Person find(SpokenName name, String printed) {
        boolean address = isAddress(printed);
        boolean single = printed.indexOf(' ') < 0 || address;
        List<Person> named = byWord.getOrDefault(name.lastKey(), List.of());
        if (named.isEmpty() && name.lastKey().endsWith("s") && lexicon.language() == Language.GERMAN) {
            named = byWord.getOrDefault(
                    name.lastKey().substring(0, name.lastKey().length() - 1), List.of());
        }
        for (int i = named.size() - 1; i >= 0; i--) {
            Person person = named.get(i);
            boolean agrees = person.gender().agreesWith(name.gender());
            boolean declined = single
                    && name.gender() == Gender.MALE
                    && lexicon.language() == Language.RUSSIAN
                    && person.mayBeMan(lexicon.firstNames());
            if ((agrees || declined) && (single || isFirst(person, name.firstKey()))) {
                return person;
            }
        }
        Person addressed = named.isEmpty() && !single ? addressed(printed) : null;
        if (addressed != null) {
            return addressed;
        }
        for (Person person : named) {
            if (!single && person.name().endsWith(" " + printed)) {
                return person;
            }
        }
        Person initials = Initials.isInitials(printed) ? withInitials(printed) : null;
        return initials == null && single ? fullNameOf(named, printed) : initials;
    }

    /** Whether somebody is called by first name and patronymic, without a surname. */
    private boolean isAddress(String printed) {
        String[] words = printed.split(" ");
        return lexicon.language() == Language.RUSSIAN && words.length == 2 && RussianRuns.isPatronymic(words[1]);
    }

    /** {@code Клавдии Ивановне Шубиной}: who was called Клавдия Ивановна before. */
    private @Nullable Person addressed(String printed) {
        String[] words = printed.split(" ");
        if (lexicon.language() != Language.RUSSIAN || words.length != 3 || !RussianRuns.isPatronymic(words[1])) {
            return null;
        }
        String called = Stems.russian(lexicon.firstNames().nominative(Letters.folded(words[0])))
                + Stems.russian(Letters.folded(words[1]));
        return people.stream()
                .filter(person -> isAddress(person.name()) && called.equals(stems(person.name())))
                .findFirst()
                .orElse(null);
    }

    private String stems(String name) {
        String[] words = name.split(" ");
        return Stems.russian(lexicon.firstNames().nominative(Letters.folded(words[0])))
                + Stems.russian(Letters.folded(words[1]));
    }

    private @Nullable Person withInitials(String printed) {
        return people.stream()
                .filter(person -> person.kind() == SpeakerKind.PERSON)
                .filter(person -> Initials.areOf(printed, person.name()))
                .findFirst()
                .orElse(null);
    }

    /** A surname that is also a first name says nothing of the gender: Tran is Louise Tran. */
    private static @Nullable Person fullNameOf(List<Person> named, String surname) {
        for (Person person : named) {
            if (person.name().endsWith(" " + surname)) {
                return person;
            }
        }
        return null;
    }

    private boolean isFirst(Person person, String first) {
        String known = firstKeys.getOrDefault(person, "");
        boolean initial = first.endsWith(".") || known.endsWith(".");
        boolean surnameOnly = person.name().indexOf(' ') < 0;
        return surnameOnly
                || known.equals(first)
                || (initial && !known.isEmpty() && known.charAt(0) == first.charAt(0));
    }

    private String key(String word) {
        String lower = Letters.folded(word);
        return lexicon.language() == Language.RUSSIAN ? RussianNames.stem(lower) : lower;
    }

    private void index(Person person, String key) {
        List<Person> known = byWord.computeIfAbsent(key, word -> new ArrayList<>(1));
        if (!known.contains(person) && known.size() < 20) {
            known.add(person);
        }
    }
}

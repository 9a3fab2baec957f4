package press.doorstep.finding;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom an office printed without a name means. */
final class Offices {

    private static final int MOST_SEEN = 40;

    private final Lexicon lexicon;
    private final Sightings seen;

    Offices(Lexicon lexicon, Sightings seen) {
        this.lexicon = lexicon;
        this.seen = seen;
    }

    /** "The commissioner" is the last person seen who is one, else the last who may be called so. */
    Source holder(Mention mention, int sentence, Source speaker, String printed) {
        int from = seen.before(sentence, mention.from());
        Person holder = lastSeen(from, mention, person -> holds(person, mention));
        if (holder != null) {
            return new Source(holder, printed, mention.role(), 0.85, "office");
        }
        Person called = isDefinite(printed) ? lastSeen(from, mention, person -> mayBe(person, mention)) : null;
        if (called != null) {
            return new Source(called, printed, mention.role(), 0.75, "office-in-other-words");
        }
        for (int i = from + 1; i < Math.min(seen.size(), from + MOST_SEEN); i++) {
            Person person = seen.get(i).person();
            if (isDefinite(printed) && holds(person, mention) && person.gender().agreesWith(mention.gender())) {
                return new Source(person, printed, mention.role(), 0.6, "office-named-later");
            }
        }
        if (speaker.person() == null && isSame(speaker.printed(), mention)) {
            return new Source(null, printed, mention.role(), 0.8, "unnamed-office-again");
        }
        Person relative = relative(mention, printed, speaker, from);
        if (relative != null) {
            return new Source(relative, printed, mention.role(), 0.55, "relative");
        }
        Source taken = takenUp(mention, sentence, speaker, printed, from);
        return taken == null ? new Source(null, printed, mention.role(), 0.8, "unnamed-office") : taken;
    }

    private @Nullable Person lastSeen(int from, Mention mention, Predicate<Person> fits) {
        for (int i = from; i >= 0 && i > from - MOST_SEEN; i--) {
            Person person = seen.get(i).person();
            if (person.gender().agreesWith(mention.gender()) && fits.test(person)) {
                return person;
            }
        }
        return null;
    }

    /** A manager may be called the boss. */
    private boolean mayBe(Person person, Mention mention) {
        for (String held : Letters.folded(person.role()).split("[ ,]+")) {
            for (String word : Letters.folded(mention.role()).split(" ")) {
                if (!held.isEmpty() && lexicon.roles().mayBe(word, held)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code His mother}, when he is somebody's son: whoever was named last before him. */
    private @Nullable Person relative(Mention mention, String printed, Source speaker, int from) {
        Person of = speaker.person();
        String first = Letters.folded(printed.split(" ")[0]);
        if (of == null || !lexicon.isPossessive(first) || !isKin(mention.role()) || !isKin(of.role())) {
            return null;
        }
        return lastSeen(from, mention, person -> person != of && person.kind() == SpeakerKind.PERSON);
    }

    private boolean isKin(String role) {
        for (String word : Letters.folded(role).split(" ")) {
            if (lexicon.isKin(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code A senior official said} and then {@code the official said}. */
    private boolean isSame(String before, Mention mention) {
        String said = " " + Letters.folded(before) + " ";
        for (String word : Letters.folded(mention.role()).split(" ")) {
            if (lexicon.isRole(word) && said.contains(" " + word + " ")) {
                return true;
            }
        }
        return false;
    }

    /** "The lawmaker" may be whoever spoke last, when nobody else is one. */
    private @Nullable Source takenUp(Mention mention, int sentence, Source speaker, String printed, int from) {
        boolean generic = false;
        for (String word : Letters.folded(mention.role()).split(" ")) {
            generic |= !word.isEmpty() && lexicon.roles().isGeneric(word);
        }
        boolean near = from >= 0 && sentence - seen.get(from).sentence() <= 4;
        Person last = speaker.person() == null && near ? seen.get(from).person() : speaker.person();
        if (last != null && !last.gender().agreesWith(mention.gender()) && isAlone(mention)) {
            last = lastSeen(from, mention, person -> person != speaker.person());
        }
        if (last == null
                || last.kind() != SpeakerKind.PERSON
                || !isDefinite(printed)
                || !last.gender().agreesWith(mention.gender())) {
            return null;
        }
        boolean bare = last.role().isEmpty() && mention.role().split(" ").length <= 2;
        return generic || bare
                ? new Source(last, printed, mention.role(), generic ? 0.7 : 0.5, "office-of-last-speaker")
                : null;
    }

    /** {@code The Norwegian}, when a woman has spoken last. */
    private boolean isAlone(Mention mention) {
        return lexicon.roles().alone(Letters.folded(mention.role())) != null;
    }

    private boolean isDefinite(String printed) {
        String first = Letters.folded(printed.split(" ")[0]);
        boolean bare = lexicon.language() == Language.RUSSIAN || lexicon.language() == Language.FRENCH;
        return !lexicon.isPossessive(first) && !lexicon.isIndefinite(first) && (bare || lexicon.isDeterminer(first));
    }

    /** Whether an office is among those printed of a person: they share the noun that says what it is. */
    private boolean holds(Person person, Mention mention) {
        if (person.role().isEmpty()) {
            return false;
        }
        String held = " " + Letters.folded(person.role()) + " ";
        for (String word : Letters.folded(mention.role()).split(" ")) {
            if (lexicon.isRole(word)
                    && (held.contains(" " + word + " ")
                            || held.contains(Stems.of(lexicon.language()).apply(word))
                            || (lexicon.language() == Language.GERMAN && held.contains(word)))) {
                return true;
            }
        }
        return false;
    }
}

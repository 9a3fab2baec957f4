package press.doorstep.finding;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom names, offices and pronouns refer back to. */
final class References {

    private static final int MOST_SEEN = 40;
    private static final int FARTHEST = 14;

    private final Lexicon lexicon;
    private final Cast cast;
    private final List<Seen> seen;

    References(Lexicon lexicon, Cast cast, List<Seen> seen) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.seen = seen;
    }

    /** {@code speaker} is the last one before. */
    Source resolve(Mention mention, List<Token> tokens, int sentence, boolean nominative, Source speaker) {
        String printed = NounPhrases.words(tokens, mention.from(), mention.to());
        return switch (mention.kind()) {
            case PERSON -> new Source(cast.meet(mention, nominative), printed, mention.role(), 1, "name");
            case PRONOUN -> pronoun(mention, sentence, speaker, printed);
            case ROLE -> office(mention, sentence, speaker, printed);
            case ORGANISATION -> organisation(mention, printed);
            default -> new Source(null, printed, "", 0.9, "unnamed-source");
        };
    }

    private Source pronoun(Mention mention, int sentence, Source speaker, String printed) {
        Gender gender = mention.gender();
        Person last = speaker.person();
        if (gender == Gender.PLURAL || gender == Gender.THING) {
            boolean organisation = last == null || last.kind() == SpeakerKind.ORGANISATION;
            boolean fits = speaker.isSomebody() && (organisation || gender == Gender.PLURAL);
            return fits ? speaker.by("pronoun", 0.8) : new Source(null, printed, "", 0.5, "pronoun");
        }
        if (gender != Gender.MALE && gender != Gender.FEMALE) {
            return new Source(null, printed, "", 0.4, "pronoun");
        }
        Person person = mostLikely(gender, sentence, mention.from(), last);
        if (person != null) {
            person.isOf(gender);
            return new Source(person, printed, "", 0.85, "pronoun");
        }
        Person next = last == null ? namedNext(gender, sentence, mention.from()) : null;
        if (next != null) {
            return new Source(next, printed, "", 0.6, "pronoun-before-name");
        }
        boolean office = last == null && speaker.isSomebody();
        return office ? speaker.by("pronoun", 0.8) : new Source(null, printed, "", 0.5, "pronoun");
    }

    /** The person seen nearest before that the gender allows; one the sentence is about, or who spoke last, is nearer. */
    private @Nullable Person mostLikely(Gender gender, int sentence, int token, @Nullable Person speaker) {
        Person best = null;
        double highest = Double.NEGATIVE_INFINITY;
        int from = before(sentence, token);
        for (int i = from; i >= 0 && i > from - MOST_SEEN; i--) {
            Seen place = seen.get(i);
            Person person = place.person();
            double score = (place.subject() ? 2 : 0)
                    + (person == speaker ? 3 : 0)
                    + (person.gender() == gender ? 1.5 : 0)
                    - 1.5 * Math.min(FARTHEST, sentence - place.sentence());
            boolean fits =
                    person.kind() == SpeakerKind.PERSON && person.gender().agreesWith(gender);
            if (fits && score > highest && sentence - place.sentence() <= FARTHEST) {
                highest = score;
                best = person;
            }
        }
        boolean speakerFits = speaker != null
                && speaker.kind() == SpeakerKind.PERSON
                && speaker.gender().agreesWith(gender);
        return speakerFits && highest < 0.5 ? speaker : best;
    }

    /** A story may begin with words of somebody it names only afterwards. */
    private @Nullable Person namedNext(Gender gender, int sentence, int token) {
        for (int i = before(sentence, token) + 1; i < seen.size() && seen.get(i).sentence() <= sentence + 3; i++) {
            Person person = seen.get(i).person();
            if (seen.get(i).subject()
                    && person.kind() == SpeakerKind.PERSON
                    && person.gender().agreesWith(gender)) {
                return person;
            }
        }
        return null;
    }

    private int before(int sentence, int token) {
        int low = 0;
        int high = seen.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seen.get(middle).isBefore(sentence, token)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Who the sentence is about, when it says so before a token. */
    @Nullable
    Person subjectOf(int sentence, int token) {
        for (int i = before(sentence, token); i >= 0 && seen.get(i).sentence() == sentence; i--) {
            if (seen.get(i).subject()) {
                return seen.get(i).person();
            }
        }
        return null;
    }

    /** "The commissioner" is the last person seen who is one. */
    private Source office(Mention mention, int sentence, Source speaker, String printed) {
        int from = before(sentence, mention.from());
        for (int i = from; i >= 0 && i > from - MOST_SEEN; i--) {
            Person person = seen.get(i).person();
            if (holds(person, mention) && person.gender().agreesWith(mention.gender())) {
                return new Source(person, printed, mention.role(), 0.85, "office");
            }
        }
        for (int i = from + 1; i < Math.min(seen.size(), from + MOST_SEEN); i++) {
            Person person = seen.get(i).person();
            if (isDefinite(printed) && holds(person, mention) && person.gender().agreesWith(mention.gender())) {
                return new Source(person, printed, mention.role(), 0.6, "office-named-later");
            }
        }
        Source taken = takenUp(mention, sentence, speaker, printed, from);
        return taken == null ? new Source(null, printed, mention.role(), 0.8, "unnamed-office") : taken;
    }

    /** "The lawmaker" may be whoever spoke last, when nobody else is one. */
    private @Nullable Source takenUp(Mention mention, int sentence, Source speaker, String printed, int from) {
        boolean generic = false;
        for (String word : Letters.folded(mention.role()).split(" ")) {
            generic |= !word.isEmpty() && lexicon.isGeneric(word);
        }
        boolean near = from >= 0 && sentence - seen.get(from).sentence() <= 4;
        Person last = speaker.person() == null && near ? seen.get(from).person() : speaker.person();
        if (last == null
                || last.kind() != SpeakerKind.PERSON
                || !isDefinite(printed)
                || !last.gender().agreesWith(mention.gender())) {
            return null;
        }
        boolean bare = last.role().isEmpty() && mention.to() - mention.from() <= 2;
        return generic || bare
                ? new Source(last, printed, mention.role(), generic ? 0.7 : 0.5, "office-of-last-speaker")
                : null;
    }

    private boolean isDefinite(String printed) {
        String first = Letters.folded(printed.split(" ")[0]);
        return lexicon.isDeterminer(first) || lexicon.language() == Language.RUSSIAN;
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

    private Source organisation(Mention mention, String printed) {
        boolean proper = mention.name().codePoints().anyMatch(Character::isUpperCase);
        return proper && lexicon.language() != Language.GERMAN || isProperGerman(mention)
                ? new Source(cast.organisation(mention.name()), printed, "", 0.9, "organisation")
                : new Source(null, printed, "", 0.9, "organisation");
    }

    /** German capitals tell nothing; an organisation has a name when more than one noun or an abbreviation names it. */
    private boolean isProperGerman(Mention mention) {
        String name = mention.name();
        boolean acronym = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        return lexicon.language() == Language.GERMAN && (acronym || name.indexOf(' ') > 0);
    }
}

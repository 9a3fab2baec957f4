package press.doorstep.finding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom names, offices and pronouns refer back to. */
final class References {

    private static final int MOST_SEEN = 40;
    private static final int FARTHEST = 14;

    private static final Set<String> LATTER = Set.of(
            "ce dernier", "cette dernière", "celui-ci", "celle-ci", "the latter", "letzterer", "letztere", "последний");

    private final Lexicon lexicon;
    private final Cast cast;
    private final Sightings seen;
    private final Offices offices;

    References(Lexicon lexicon, Cast cast, Sightings seen) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.seen = seen;
        this.offices = new Offices(lexicon, seen);
    }

    /** Who the sentence is about, when it says so before a token. */
    @Nullable
    Person subjectOf(int sentence, int token) {
        return seen.subjectOf(sentence, token);
    }

    /** Whom the sentences after it are about; null when nobody. */
    @Nullable
    Person namedNext(int sentence) {
        return seen.namedNext(Gender.UNKNOWN, sentence, 0);
    }

    /** {@code speaker} is the last one before. */
    Source resolve(Mention mention, List<Token> tokens, int sentence, boolean nominative, Source speaker) {
        String printed = NounPhrases.words(tokens, mention.from(), mention.to());
        return switch (mention.kind()) {
            case PERSON -> new Source(cast.meet(mention, nominative), printed, mention.role(), 1, "name");
            case PRONOUN -> pronoun(mention, sentence, speaker, printed);
            case ROLE -> offices.holder(mention, sentence, speaker, printed);
            case ORGANISATION -> organisation(mention, printed);
            default -> unnamed(mention, sentence, printed);
        };
    }

    private Source unnamed(Mention mention, int sentence, String printed) {
        boolean latter = LATTER.contains(Letters.folded(printed));
        int before = latter ? seen.before(sentence, 0) : -1;
        return before < 0
                ? new Source(null, printed, "", 0.9, "unnamed-source")
                : new Source(seen.get(before).person(), printed, "", 0.8, "the-latter");
    }

    private Source pronoun(Mention mention, int sentence, Source speaker, String printed) {
        Gender gender = mention.gender();
        Person last = speaker.person();
        if (gender == Gender.PLURAL || gender == Gender.THING) {
            boolean organisation = last == null || last.kind() == SpeakerKind.ORGANISATION;
            boolean fits = speaker.isSomebody() && (organisation || gender == Gender.PLURAL);
            return fits ? speaker.by("pronoun", 0.8) : new Source(null, printed, "", 0.5, "pronoun");
        }
        if (gender == Gender.TELLER && printed.length() < 8 && !speaker.isSomebody()) {
            Person first = seen.first();
            return first == null ? Source.NOBODY : new Source(first, printed, "", 0.6, "first-named");
        }
        if (gender == Gender.TELLER && lexicon.isAnswer(Letters.folded(printed))) {
            return speaker.by("answers", 0.9);
        }
        if (gender != Gender.MALE && gender != Gender.FEMALE) {
            return new Source(null, printed, "", 0.4, "pronoun");
        }
        Person person = mostLikely(gender, sentence, mention.from(), last);
        if (person != null) {
            person.isOf(gender);
            return new Source(person, printed, "", 0.85, "pronoun");
        }
        Person only = lexicon.language() == Language.RUSSIAN ? null : seen.onlyBefore(sentence, mention.from());
        if (only != null) {
            return new Source(only, printed, "", 0.55, "pronoun-of-the-only-person");
        }
        Person next = last == null ? seen.namedNext(gender, sentence, mention.from()) : null;
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
        int from = seen.before(sentence, token);
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

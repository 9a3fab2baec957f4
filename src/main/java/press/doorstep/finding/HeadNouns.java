package press.doorstep.finding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase by the noun that says what its source is: an office, an organisation, a source without a name. */
final class HeadNouns {

    private static final Set<String> CIRCUMSTANCES = Set.of(
            "lors", "avec", "dans", "devant", "après", "avant", "pendant", "chez", "sur", "sous", "vers", "depuis",
            "face", "dont", "sans", "contre", "parmi");

    private final Lexicon lexicon;

    HeadNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first noun that says what somebody is, or that it is an organisation or a source; -1 when there is none. */
    int of(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean owner = i + 1 < to && tokens.get(i + 1).lower().equals("'s");
            boolean noun = token.isAcronym()
                    || lexicon.isRole(token.lower())
                    || lexicon.isUnnamed(token.lower())
                    || lexicon.isOrganisation(token.lower())
                    || lexicon.organisation(tokens, i) > 0;
            if (token.isWord() && noun && !owner && !isModifier(tokens, i, to)) {
                return i;
            }
        }
        return isAlone(tokens, from, to) ? from : -1;
    }

    /** {@code The Belgian}: nothing follows the word, and English and French need the article. */
    private boolean isAlone(List<Token> tokens, int from, int to) {
        boolean article = from > 0
                && lexicon.isDeterminer(tokens.get(from - 1).lower())
                && !lexicon.isIndefinite(tokens.get(from - 1).lower());
        boolean adjective = lexicon.language() == Language.FRENCH
                && to == from + 2
                && !tokens.get(from + 1).isCapitalised();
        return (to == from + 1 || adjective)
                && (article || lexicon.language() == Language.RUSSIAN)
                && lexicon.roles().alone(tokens.get(from).lower()) != null;
    }

    /** "Harbour authority chief": the last of several such nouns in a row is the head. */
    private boolean isModifier(List<Token> tokens, int at, int to) {
        return lexicon.language() != Language.RUSSIAN
                && lexicon.language() != Language.FRENCH
                && at + 1 < to
                && (lexicon.isRole(tokens.get(at + 1).lower())
                        || lexicon.isUnnamed(tokens.get(at + 1).lower())
                        || lexicon.isOrganisation(tokens.get(at + 1).lower()));
    }

    Mention mention(List<Token> tokens, int from, int start, int head, int to) {
        String lower = tokens.get(head).lower();
        Gender role = lexicon.roles().of(lower);
        role = role == null && isAlone(tokens, head, to) ? lexicon.roles().alone(lower) : role;
        int name = nameAtEnd(tokens, head, to);
        if (role != null && name > 0) {
            return new Mention(
                    Mention.Kind.PERSON,
                    start,
                    to,
                    NounPhrases.words(tokens, name, to),
                    NounPhrases.words(tokens, start, name),
                    role);
        }
        boolean again = lexicon.language() == Language.RUSSIAN
                && head + 1 == to
                && head == from
                && lexicon.roles().isGeneric(lower);
        if (role != null && (again || !(lexicon.isUnnamed(lower) && start == from))) {
            boolean definite =
                    start == from || !lexicon.isIndefinite(tokens.get(from).lower());
            Mention.Kind kind = definite ? Mention.Kind.ROLE : Mention.Kind.UNNAMED;
            int end = switch (lexicon.language()) {
                case RUSSIAN -> beforeCircumstance(tokens, head, to);
                case FRENCH -> beforeFrenchCircumstance(tokens, head, to);
                default -> to;
            };
            return new Mention(kind, from, end, "", NounPhrases.words(tokens, start, end), role);
        }
        if (lexicon.isUnnamed(lower)) {
            return new Mention(Mention.Kind.UNNAMED, from, to, "", "", Gender.UNKNOWN);
        }
        if (lexicon.isPreposition(tokens.get(from).lower()) && !tokens.get(head).isCapitalised()) {
            return new Mention(Mention.Kind.UNNAMED, from, Math.min(to, from + 5), "", "", Gender.UNKNOWN);
        }
        boolean leads = lexicon.isPreposition(tokens.get(from).lower());
        return new Mention(
                Mention.Kind.ORGANISATION,
                from,
                to,
                NounPhrases.words(tokens, leads ? head : properName(tokens, start, head, to), to),
                "",
                Gender.UNKNOWN);
    }

    /** {@code министр на пресс-конференции}: what follows a preposition is no part of the office. */
    private int beforeCircumstance(List<Token> tokens, int head, int to) {
        for (int i = head + 1; i < to; i++) {
            if (lexicon.isPreposition(tokens.get(i).lower())) {
                return i;
            }
        }
        return to;
    }

    /** {@code le chef de l'État à l'issue d'une rencontre avec son homologue}. */
    private static int beforeFrenchCircumstance(List<Token> tokens, int head, int to) {
        for (int i = head + 1; i < to; i++) {
            String lower = tokens.get(i).lower();
            boolean end = lower.equals("à")
                    && i + 2 < to
                    && tokens.get(i + 1).lower().equals("l'")
                    && tokens.get(i + 2).lower().equals("issue");
            if (end || CIRCUMSTANCES.contains(lower)) {
                return i;
            }
        }
        return to;
    }

    /** "The watchdog group Clear Ledger" is called Clear Ledger. */
    private static int properName(List<Token> tokens, int start, int head, int to) {
        int run = to;
        while (run > head + 1 && tokens.get(run - 1).isCapitalised()) {
            run--;
        }
        return run < to
                        && run == head + 1
                        && !tokens.get(head).isCapitalised()
                        && !tokens.get(start).isCapitalised()
                ? run
                : start;
    }

    /** Where the name begins in "Minister of Education Stefania Giannini" although nobody knows the first name; 0 when there is none. */
    private int nameAtEnd(List<Token> tokens, int head, int to) {
        int run = to;
        while (run > head + 1
                && tokens.get(run - 1).isCapitalised()
                && !tokens.get(run - 1).isAcronym()) {
            run--;
        }
        int fewest = lexicon.language() == Language.RUSSIAN ? 2 : 3;
        boolean named = to - run >= fewest && lexicon.language() != Language.GERMAN;
        for (int i = to - 2; i < to && named; i++) {
            named = lexicon.place(tokens, i) == 0
                    && !lexicon.isOrganisation(tokens.get(i).lower())
                    && !lexicon.isRole(tokens.get(i).lower());
        }
        return named ? to - 2 : 0;
    }

    /** A country or capital speaks for its government; a name in quote marks is an organisation's. */
    @Nullable
    Mention place(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isTitle()) {
                return new Mention(
                        Mention.Kind.ORGANISATION, i, i + 1, tokens.get(i).text(), "", Gender.UNKNOWN);
            }
        }
        boolean place = to - from <= 3 && tokens.get(from).isCapitalised() && lexicon.place(tokens, from) == to - from;
        return place
                ? new Mention(
                        Mention.Kind.ORGANISATION, from, to, NounPhrases.words(tokens, from, to), "", Gender.UNKNOWN)
                : null;
    }
}

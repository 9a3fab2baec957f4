package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.finding.PersonName.Evidence;

/** Finds the names of persons in runs of capitalised words: offices, titles and places before a name are cut off. */
final class PersonNames {

    private static final int MOST_WORDS = 5;

    private final Lexicon lexicon;
    private final NameRuns runs;
    private final RussianRuns russian;

    PersonNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.runs = new NameRuns(lexicon);
        this.russian = new RussianRuns(lexicon.language());
    }

    /** The names in {@code [from, to)}, in their order. */
    List<PersonName> in(List<Token> tokens, int from, int to) {
        List<PersonName> names = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (runs.begins(tokens, at)) {
                int end = runs.end(tokens, at, to);
                PersonName name = name(tokens, from, at, end);
                if (name != null) {
                    names.add(name);
                }
                at = end;
            } else {
                at++;
            }
        }
        return names;
    }

    private @Nullable PersonName name(List<Token> tokens, int window, int run, int end) {
        int first = firstName(tokens, run, end);
        if (first < 0 && russian.isPatronymic(tokens, run, end)) {
            first = end - 3;
        }
        int office = lastOffice(tokens, run, first < 0 ? end : first);
        int from = first >= 0 ? withInitials(tokens, run, first) : Math.max(run, office + 1);
        if (first < 0) {
            int bare = afterPlaces(tokens, from, end, office >= 0);
            if (bare > from && end - bare == 1 && lexicon.language() != Language.RUSSIAN) {
                return null;
            }
            from = russian.isOwner(tokens, bare, end) ? end - 2 : bare;
            if (russian.isAdjective(tokens, from, end) || (isLongGerman(from, end) && office < 0)) {
                return isLongGerman(from, end) ? german(tokens, end) : null;
            }
        }
        int to = Math.min(end, from + MOST_WORDS);
        if (office >= 0 && runs.isPlaceOfOffice(tokens, from, to)) {
            return null;
        }
        boolean thing =
                first < 0 && to - from > 1 && lexicon.isNaming(tokens.get(from).lower());
        if (from >= to || thing || isOrganisation(tokens, from, to, first)) {
            return null;
        }
        boolean officeBefore = office >= 0 && office == from - 1
                || from == run && run > window && isOffice(tokens.get(run - 1))
                || first < 0 && run == 0 && from == 1 && russian.isOwner(tokens, run, end);
        Evidence evidence = first >= 0
                ? Evidence.FIRST_NAME
                : officeBefore ? Evidence.OFFICE_BEFORE : to - from > 1 ? Evidence.TWO_CAPITALS : Evidence.ONE_CAPITAL;
        return new PersonName(from, to, gender(tokens, window, from, to, first), evidence);
    }

    /** A first name stands before another capitalised word or alone; the last word of several is a surname that looks like one. */
    private int firstName(List<Token> tokens, int run, int end) {
        for (int i = run; i < end; i++) {
            boolean alone = end - run == 1;
            if ((i + 1 < end || alone)
                    && lexicon.firstNames().gender(tokens.get(i).lower()) != null
                    && !lexicon.isRole(tokens.get(i).lower())
                    && !(alone && lexicon.place(tokens, i) > 0)) {
                return i;
            }
        }
        return -1;
    }

    /** German names have two parts; a noun before them says what somebody is, whatever it means: {@code Schäfer Thies Paulsen}. */
    private boolean isLongGerman(int from, int end) {
        return lexicon.language() == Language.GERMAN && end - from == 3;
    }

    private @Nullable PersonName german(List<Token> tokens, int end) {
        boolean organisation = lexicon.isOrganisation(tokens.get(end - 1).lower())
                || lexicon.isOrganisation(tokens.get(end - 2).lower());
        return organisation ? null : new PersonName(end - 2, end, Gender.UNKNOWN, Evidence.OFFICE_BEFORE);
    }

    private int withInitials(List<Token> tokens, int run, int first) {
        int from = first;
        while (from > run
                && tokens.get(from - 1).isInitial()
                && !lexicon.isTitle(tokens.get(from - 1).lower())) {
            from--;
        }
        return from;
    }

    private int lastOffice(List<Token> tokens, int from, int end) {
        boolean surname = lexicon.language() == Language.GERMAN
                && end - from > 1
                && !lexicon.roles().isListedRole(tokens.get(end - 1).lower());
        for (int i = surname ? end - 2 : end - 1; i >= from; i--) {
            if (isOffice(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOffice(Token token) {
        return token.isWord() && (lexicon.isTitle(token.lower()) || lexicon.isRole(token.lower()));
    }

    private int afterPlaces(List<Token> tokens, int from, int end, boolean afterOffice) {
        int at = from;
        while (at < end && !afterOffice) {
            int length = lexicon.place(tokens, at);
            if (length == 0) {
                break;
            }
            at += length;
        }
        return at;
    }

    private boolean isOrganisation(List<Token> tokens, int from, int to, int first) {
        if (first >= 0) {
            return lexicon.language() != Language.GERMAN && to - from > 2 && isLastOrganisation(tokens, to);
        }
        for (int i = from; i < to; i++) {
            if (lexicon.organisation(tokens, i) > 0
                    || (lexicon.language() == Language.GERMAN
                            && lexicon.isOrganisation(tokens.get(i).lower()))
                    || (tokens.get(i).isAcronym() && (i == from || to - from > 2))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLastOrganisation(List<Token> tokens, int to) {
        return lexicon.isOrganisation(tokens.get(to - 1).lower());
    }

    private Gender gender(List<Token> tokens, int window, int from, int to, int first) {
        Gender gender = Gender.UNKNOWN;
        if (first >= 0) {
            gender = orUnknown(lexicon.firstNames().gender(tokens.get(first).lower()));
        }
        for (int i = from - 1; i >= window && gender == Gender.UNKNOWN; i--) {
            gender = orUnknown(lexicon.title(tokens.get(i).lower()))
                    .or(orUnknown(lexicon.roles().of(tokens.get(i).lower())));
        }
        if (lexicon.language() == Language.RUSSIAN && to - from > 1) {
            gender = gender.or(RussianSurnames.gender(tokens.get(to - 1).lower()));
        }
        return gender;
    }

    private static Gender orUnknown(@Nullable Gender gender) {
        return gender == null ? Gender.UNKNOWN : gender;
    }
}

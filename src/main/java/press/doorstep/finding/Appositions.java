package press.doorstep.finding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside a source between commas: the office of a name, or the name of an office. */
final class Appositions {

    private static final int LONGEST = 16;

    /** {@code The statement, signed by the chief executive, ...} is not the chief executive. */
    private static final Set<String> DONE_BY = Set.of("by", "von", "par");

    private final Lexicon lexicon;
    private final NounPhrases phrases;

    Appositions(Lexicon lexicon, NounPhrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** The source with what {@code [from, to)} says of it. */
    Mention beside(List<Token> tokens, Mention mention, int from, int to) {
        int begin = from;
        int end = to;
        if (begin >= end || end - begin > LONGEST + 6 || isClause(tokens, begin, end)) {
            return mention;
        }
        Mention other = phrases.in(tokens, begin, end, false);
        boolean namesOffice = mention.kind() == Mention.Kind.ROLE
                || mention.kind() == Mention.Kind.ORGANISATION
                || mention.kind() == Mention.Kind.UNNAMED;
        boolean doneBy =
                begin + 1 < end && DONE_BY.contains(tokens.get(begin + 1).lower());
        boolean leads = namesOffice && !doneBy && other != null && other.from() <= begin + 1;
        boolean common = mention.kind() == Mention.Kind.ROLE
                || (mention.kind() == Mention.Kind.ORGANISATION && !isProperOrganisation(mention));
        if (leads && common && tokens.get(begin).isCapitalised() && other != null && isProperOrganisation(other)) {
            return new Mention(Mention.Kind.ORGANISATION, mention.from(), other.to(), other.name(), "", Gender.UNKNOWN);
        }
        if (leads && other != null && other.kind() == Mention.Kind.PERSON && isWholeName(other)) {
            String printed = NounPhrases.words(tokens, withoutArticle(tokens, mention.from()), mention.to());
            String role = mention.role().isEmpty() ? printed : mention.role();
            return new Mention(
                    Mention.Kind.PERSON,
                    mention.from(),
                    other.to(),
                    other.name(),
                    role,
                    other.gender().or(mention.gender()));
        }
        boolean office = other != null && isOffice(tokens, begin, end);
        if (mention.kind() == Mention.Kind.PERSON && mention.role().isEmpty() && office) {
            Gender gender = mention.gender().or(roleGender(tokens, begin, end));
            return new Mention(
                    Mention.Kind.PERSON,
                    mention.from(),
                    Math.max(mention.to(), end),
                    mention.name(),
                    NounPhrases.words(tokens, withoutArticle(tokens, begin), end),
                    gender);
        }
        return mention;
    }

    /** {@code Rathbun, a detective was given the papers,}: no office, however it begins. */
    private boolean isClause(List<Token> tokens, int from, int to) {
        return lexicon.language() == Language.ENGLISH
                && !lexicon.isConjunction(tokens.get(from).lower())
                && !tokens.get(from).lower().startsWith("who")
                && tokens.subList(from, to).stream()
                        .anyMatch(token ->
                                token.lower().equals("was") || token.lower().equals("were"));
    }

    private static boolean isProperOrganisation(Mention mention) {
        return mention.kind() == Mention.Kind.ORGANISATION
                && Character.isUpperCase(mention.name().codePointAt(0));
    }

    /** A single word beside an office is a name only when it is a first name: {@code his daughter, Philomena}. */
    private boolean isWholeName(Mention mention) {
        return mention.name().indexOf(' ') > 0 || lexicon.firstNames().gender(Letters.folded(mention.name())) != null;
    }

    /** The same after the source: {@code Halvorsen, the harbour commissioner, ...}. */
    Mention after(List<Token> tokens, Mention mention) {
        int comma = mention.to();
        if (comma >= tokens.size()
                || !(tokens.get(comma).is(",") || tokens.get(comma).is("("))) {
            return mention;
        }
        int end = comma + 1;
        while (end < tokens.size() && end - comma < LONGEST && isInside(tokens, comma, end)) {
            end++;
        }
        boolean cut = end < tokens.size() && lexicon.cues().at(tokens.get(end)) != null;
        return cut ? mention : beside(tokens, mention, comma + 1, end);
    }

    /** {@code The commissioner, Marit Halvorsen,} found by its name, or {@code Marit Halvorsen, commissioner} found by its office. */
    Mention named(List<Token> tokens, Mention mention, int from) {
        if (from < 2 || !tokens.get(from - 1).is(",")) {
            return mention;
        }
        if (mention.kind() == Mention.Kind.PERSON && mention.role().isEmpty() && mention.from() == from) {
            return officeBefore(tokens, mention, from - 1);
        }
        if (mention.kind() != Mention.Kind.ROLE) {
            return mention;
        }
        Mention other = phrases.in(tokens, Math.max(0, startOfRun(tokens, from - 1)), from - 1, true);
        boolean person = other != null
                && other.kind() == Mention.Kind.PERSON
                && other.to() == from - 1
                && other.role().isEmpty();
        return person && other != null ? other.withRole(mention.role(), mention.from(), mention.to()) : mention;
    }

    /** {@code Malaysia's Prime Minister, Najib Razak}: an office that fills the words before the comma. */
    private Mention officeBefore(List<Token> tokens, Mention person, int comma) {
        int begin = comma;
        while (begin > 0
                && comma - begin < LONGEST
                && tokens.get(begin - 1).isWord()
                && lexicon.cues().at(tokens.get(begin - 1)) == null) {
            begin--;
        }
        boolean alone = begin == 0 || tokens.get(begin - 1).is(",");
        Mention office = alone ? phrases.in(tokens, begin, comma, false) : null;
        boolean holds = office != null
                && office.kind() == Mention.Kind.ROLE
                && office.from() == begin
                && !lexicon.isPreposition(tokens.get(begin).lower());
        return holds && office != null ? person.withRole(office.role(), begin, person.to()) : person;
    }

    private static int startOfRun(List<Token> tokens, int end) {
        int from = end;
        while (from > 0 && tokens.get(from - 1).isCapitalised()) {
            from--;
        }
        return from;
    }

    private boolean isInside(List<Token> tokens, int comma, int at) {
        Token token = tokens.get(at);
        String closing = tokens.get(comma).is("(") ? ")" : ",";
        boolean cue = lexicon.cues().at(token) != null && !lexicon.isRole(token.lower()) && !token.isCapitalised();
        return !token.is(closing)
                && !token.isSpeech()
                && !token.endsSentence()
                && !token.isDash()
                && !token.is(":")
                && !token.is(";")
                && !cue;
    }

    private boolean isOffice(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = tokens.get(i).lower();
            if (lexicon.isConjunction(lower) && i == from) {
                return false;
            }
            if (lexicon.isRole(lower) || (lexicon.isUnnamed(lower) && i < from + 4)) {
                return true;
            }
        }
        return false;
    }

    private Gender roleGender(List<Token> tokens, int from, int to) {
        Gender gender = Gender.UNKNOWN;
        for (int i = from; i < Math.min(to, from + 4); i++) {
            @Nullable Gender role = lexicon.roles().of(tokens.get(i).lower());
            gender = role == null ? gender : gender.or(role);
        }
        return gender;
    }

    private int withoutArticle(List<Token> tokens, int from) {
        return lexicon.isDeterminer(tokens.get(from).lower()) ? from + 1 : from;
    }
}

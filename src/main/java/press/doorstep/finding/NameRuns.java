package press.doorstep.finding;

import java.util.List;
import java.util.Set;

/** Where runs of capitalised words begin and end that may be names, with the particles inside them. */
final class NameRuns {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "da", "di", "du", "la", "le", "del", "della", "dos", "das", "bin", "ibn",
            "al", "el", "af", "av", "zu", "ter", "ten", "y", "d'", "фон", "де", "ван", "дер", "аль", "бен", "ла", "ди",
            "да");

    private static final Set<String> ARTICLES = Set.of("der", "den", "das");

    private static final Set<String> FRENCH_PREPOSITIONS = Set.of("de", "du", "la", "le", "d'");

    private final Lexicon lexicon;

    NameRuns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean begins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean opens = at == 0 || !tokens.get(at - 1).isWord();
        return begins(token, opens && !isSubject(tokens, at));
    }

    /** {@code Donnelly said}. */
    private boolean isSubject(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && (lexicon.cues().at(tokens.get(at + 1)) != null
                        || tokens.get(at + 1).lower().equals("'s"));
    }

    /** {@code opens}: a word that ends like an adverb may be one. */
    private boolean begins(Token token, boolean opens) {
        if (!token.isCapitalised() || token.text().startsWith("'") || isCompound(token)) {
            return false;
        }
        String lower = token.lower();
        boolean small = lexicon.isDeterminer(lower)
                || lexicon.isPreposition(lower)
                || lexicon.isConjunction(lower)
                || lexicon.isCommon(lower)
                || (opens ? lexicon.isSkipped(lower) : lexicon.isListedSkip(lower))
                || lexicon.pronoun(lower) != null;
        return !small || lexicon.firstNames().gender(lower) != null && !lexicon.isCommon(lower);
    }

    /** {@code die Ministerpräsidentin von Ostmark, Yasemin Karagöz}: what the office is of, when the name comes after it. */
    boolean isPlaceOfOffice(List<Token> tokens, int from, int to) {
        return from < to
                && to + 2 < tokens.size()
                && PARTICLES.contains(tokens.get(from).lower())
                && tokens.get(to).is(",")
                && tokens.get(to + 1).isCapitalised()
                && tokens.get(to + 2).isCapitalised();
    }

    /** {@code Telegram-канал} is a thing. */
    private boolean isCompound(Token token) {
        int hyphen = token.text().indexOf('-');
        return lexicon.language() == Language.RUSSIAN
                && hyphen > 2
                && hyphen + 1 < token.text().length()
                && Character.isLowerCase(token.text().charAt(hyphen + 1));
    }

    int end(List<Token> tokens, int from, int to) {
        int end = from + 1;
        while (end < to) {
            Token token = tokens.get(end);
            if (begins(token, false) || isPrefixed(token)) {
                end++;
            } else if (isParticle(tokens, end)
                    && end + 1 < to
                    && tokens.get(end + 1).isCapitalised()) {
                end += 2;
            } else if (isParticle(tokens, end)
                    && end + 2 < to
                    && isParticle(tokens, end + 1)
                    && tokens.get(end + 2).isCapitalised()) {
                end += 3;
            } else {
                break;
            }
        }
        return end;
    }

    /** An article is one only after another particle (van der); in French prose "de" parts an office from its object unless a first name is before. */
    private boolean isParticle(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.isWord() || !PARTICLES.contains(token.lower())) {
            return false;
        }
        String before = tokens.get(at - 1).lower();
        if (ARTICLES.contains(token.lower())) {
            return PARTICLES.contains(before);
        }
        boolean french = lexicon.language() == Language.FRENCH && FRENCH_PREPOSITIONS.contains(token.lower());
        return !french || lexicon.firstNames().gender(before) != null;
    }

    /** {@code al-Amr}. */
    private static boolean isPrefixed(Token token) {
        int hyphen = token.text().indexOf('-');
        return token.isWord()
                && hyphen > 0
                && hyphen <= 3
                && hyphen + 1 < token.text().length()
                && Character.isUpperCase(token.text().charAt(hyphen + 1));
    }
}

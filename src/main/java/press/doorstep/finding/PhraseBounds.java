package press.doorstep.finding;

import java.util.List;

/** Which words belong to a noun phrase that is read forwards or backwards from a verb. */
final class PhraseBounds {

    private final Lexicon lexicon;

    PhraseBounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static boolean isInside(Token token) {
        return !token.is(",") && !token.isSpeech() && !token.is(":") && !token.is(";") && !token.endsSentence();
    }

    boolean continues(List<Token> tokens, int from, int at) {
        Token token = tokens.get(at);
        boolean noun =
                (at > 0 && lexicon.isDeterminer(tokens.get(at - 1).lower()) && lexicon.language() == Language.ENGLISH)
                        || lexicon.isRole(token.lower())
                        || lexicon.isOrganisation(token.lower())
                        || lexicon.isUnnamed(token.lower());
        boolean cue = lexicon.cues().at(token) != null && !noun && !token.isCapitalised();
        return isNounPart(token) && !(at > from && (cue || isBoundary(tokens, at)));
    }

    boolean isSkipped(Token token) {
        if (!token.isWord() || !token.isCapitalised()) {
            return token.isWord() && lexicon.isSkipped(token.lower());
        }
        return lexicon.isListedSkip(token.lower()) && lexicon.firstNames().gender(token.lower()) == null;
    }

    boolean isRelative(Token token) {
        Character tag = lexicon.pronoun(token.lower());
        return tag != null
                && tag == '-'
                && !token.lower().equals("on")
                && !token.lower().equals("man");
    }

    boolean belongs(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!isNounPart(token)) {
            return false;
        }
        Cue cue = lexicon.cues().at(token);
        boolean verb = cue != null
                && cue.strong()
                && !(token.isCapitalised() && at > 0)
                && !lexicon.isRole(token.lower())
                && !lexicon.isOrganisation(token.lower());
        return !verb && !isBoundary(tokens, at);
    }

    private static boolean isNounPart(Token token) {
        return token.isWord() || token.kind() == Token.Kind.NUMBER || token.is("№") || token.is("&");
    }

    private boolean isBoundary(List<Token> tokens, int at) {
        if (!lexicon.isConjunction(tokens.get(at).lower()) || tokens.get(at).isAcronym()) {
            return false;
        }
        boolean offices = at > 0
                && at + 1 < tokens.size()
                && lexicon.isRole(tokens.get(at - 1).lower())
                && lexicon.isRole(tokens.get(at + 1).lower());
        if (offices) {
            return false;
        }
        boolean between = at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).isCapitalised()
                && tokens.get(at + 1).isCapitalised();
        return !between || lexicon.firstNames().gender(tokens.get(at + 1).lower()) != null;
    }
}

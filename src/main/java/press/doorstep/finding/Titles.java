package press.doorstep.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells names and titles in quote marks from speech where the sentence around leaves no doubt, so that they can be read as the words they
 * are: {@code тренер «Бурана» Эдуард Тиунов сказал}.
 */
final class Titles {

    private static final int LONGEST = 5;
    private static final int FARTHEST_VERB = 9;

    private final Lexicon lexicon;

    Titles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isTitle(List<Token> tokens, Region region) {
        if (region.open() < 0 || region.goesOn() || region.close() >= tokens.size() || !isName(tokens, region)) {
            return false;
        }
        Token before = region.open() == 0 ? null : tokens.get(region.open() - 1);
        if (isJudgement(tokens, region.open())) {
            return false;
        }
        if (before != null
                && (before.is(":")
                        || before.isDash()
                        || (english() && lexicon.cues().at(before) != null))) {
            return false;
        }
        return isWithinSentence(tokens, region, before);
    }

    /** {@code nannte die Pläne einen „Offenbarungseid“}: every German noun begins with a capital. */
    private boolean isJudgement(List<Token> tokens, int open) {
        if (lexicon.language() != Language.GERMAN) {
            return false;
        }
        boolean calls = false;
        boolean small = open > 0
                && tokens.get(open - 1).isWord()
                && !tokens.get(open - 1).isCapitalised()
                && !lexicon.isNaming(tokens.get(open - 1).lower());
        if (small && saysAnywhere(tokens)) {
            return true;
        }
        for (int i = open - 1;
                i >= 0 && i > open - FARTHEST_VERB && tokens.get(i).isWord();
                i--) {
            calls |= !tokens.get(i).isCapitalised()
                    && lexicon.isCalling(tokens.get(i).lower());
        }
        return calls;
    }

    private boolean saysAnywhere(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> !token.isCapitalised() && lexicon.cues().at(token) != null);
    }

    Token token(List<Token> tokens, Region region) {
        int start = tokens.get(region.open() + 1).start();
        int end = tokens.get(region.close() - 1).end();
        return Token.title(start, end, NounPhrases.words(tokens, region.open() + 1, region.close()));
    }

    /** A few words, the first with a capital, that make no sentence. */
    private boolean isName(List<Token> tokens, Region region) {
        int words = 0;
        int capitals = 0;
        for (int i = region.open() + 1; i < region.close(); i++) {
            Token token = tokens.get(i);
            boolean joined = tokens.get(i - 1).end() == token.start()
                    && tokens.get(i + 1).start() == token.end()
                    && i + 1 < region.close();
            if (token.endsSentence() && !joined || token.is(",") || token.is(":") || token.is(";")) {
                return false;
            }
            words += token.isWord() ? 1 : 0;
            boolean small = token.text().length() < 4;
            capitals += token.isWord() && (token.isCapitalised() || small) ? 1 : 0;
        }
        boolean first = region.close() > region.open() + 1
                && tokens.get(region.open() + 1).isCapitalised();
        return first
                && words <= LONGEST
                && (capitals == words
                        || lexicon.language() == Language.RUSSIAN
                        || lexicon.language() == Language.FRENCH);
    }

    /** Other words go before it or follow it, and none of them says who speaks. */
    private boolean isWithinSentence(List<Token> tokens, Region region, @Nullable Token before) {
        Token after = region.close() + 1 < tokens.size() ? tokens.get(region.close() + 1) : null;
        boolean begins = before == null || before.endsSentence() || before.isMark();
        if (begins) {
            return after != null
                    && after.isWord()
                    && !after.isCapitalised()
                    && lexicon.cues().at(after) == null;
        }
        boolean attributed = after != null && (after.isDash() || after.is(",")) && saysWho(tokens, region.close() + 2);
        return before != null
                && (before.isWord() || before.kind() == Token.Kind.NUMBER || before.is("(") || before.is(","))
                && !attributed
                && !(before.is(",") && english());
    }

    private boolean saysWho(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
            if (lexicon.cues().at(tokens.get(i)) != null) {
                return lexicon.language() != Language.RUSSIAN || i <= from + 1;
            }
            if (!tokens.get(i).isWord() && !tokens.get(i).isDash()) {
                return false;
            }
        }
        return false;
    }

    private boolean english() {
        return lexicon.language() == Language.ENGLISH;
    }
}

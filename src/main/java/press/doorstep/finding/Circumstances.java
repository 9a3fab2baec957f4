package press.doorstep.finding;

import java.util.List;

/** Where and when something was said, between a verb of speech and its subject or around both: it says nothing of who speaks. */
final class Circumstances {

    private static final int LONGEST = 9;

    private final Lexicon lexicon;

    Circumstances(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code Eckart Brüning (parteilos) sagte}. */
    private static int beforeBracket(List<Token> tokens, int end) {
        if (end == 0 || !tokens.get(end - 1).is(")")) {
            return end;
        }
        for (int i = end - 2; i > Math.max(0, end - 10); i--) {
            if (tokens.get(i).is("(")) {
                return i;
            }
        }
        return end;
    }

    /** {@code The ambassador, Josef Kramer, in an interview with a channel said}: where it was said is no part of who said it. */
    int before(List<Token> tokens, int after) {
        int end = beforeBracket(tokens, after);
        for (int i = end - 2; i > 0 && i > end - LONGEST && PhraseBounds.isInside(tokens.get(i)); i--) {
            if (lexicon.isPreposition(tokens.get(i).lower()) && lexicon.isOccasion(occasion(tokens, i + 1))) {
                return i;
            }
        }
        return end;
    }

    /** The noun after a preposition, past an article or an adjective of a capital letter. */
    private String occasion(List<Token> tokens, int from) {
        int at = from;
        while (at + 1 < tokens.size()
                && at < from + 2
                && !lexicon.isOccasion(tokens.get(at).lower())) {
            at++;
        }
        return tokens.get(at).lower();
    }

    /** "In a blog post" says nothing, but "в министерстве" does. */
    boolean fills(List<Token> tokens, int from, Mention mention) {
        boolean sure = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.PRONOUN;
        boolean article = lexicon.isDeterminer(tokens.get(from).lower())
                && (from == 0 || !tokens.get(from - 1).isWord());
        return !sure
                && !article
                && lexicon.language() != Language.RUSSIAN
                && lexicon.isPreposition(tokens.get(from).lower());
    }

    /** Leaves out "on Wednesday", "в интервью агентству", "à Lindvik" between a verb and the subject that follows it. */
    int past(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return -1;
        }
        if (!lexicon.isPreposition(tokens.get(from).lower()) || lexicon.language() == Language.ENGLISH) {
            return from;
        }
        boolean office = from + 1 < tokens.size()
                && lexicon.isDeterminer(tokens.get(from).lower())
                && (lexicon.isRole(tokens.get(from + 1).lower())
                        || lexicon.roles().alone(tokens.get(from + 1).lower()) != null);
        if (office) {
            return from;
        }
        for (int i = from + 1;
                i < Math.min(tokens.size(), from + 9) && tokens.get(i).isWord();
                i++) {
            String lower = tokens.get(i).lower();
            boolean starts = lexicon.isRole(lower)
                    || lexicon.roles().alone(lower) != null
                    || lexicon.isTitle(lower)
                    || (lexicon.firstNames().gender(lower) != null
                            && tokens.get(i).isCapitalised())
                    || (i > from + 1
                            && lexicon.isDeterminer(lower)
                            && !lexicon.isPreposition(tokens.get(i - 1).lower()));
            if (starts) {
                return i;
            }
        }
        return -1;
    }
}

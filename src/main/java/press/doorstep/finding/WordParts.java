package press.doorstep.finding;

import java.util.List;
import java.util.Set;

/** Cuts apart what is written as one word: {@code l'homme}, {@code dit-elle}, {@code Norland's}. */
record WordParts(String text, Language language, List<Token> tokens) {

    private static final Set<String> ELIDED =
            Set.of("l", "d", "qu", "n", "s", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu");

    private static final List<String> INVERTED =
            List.of("-t-ils", "-t-elles", "-t-il", "-t-elle", "-t-on", "-ils", "-elles", "-il", "-elle", "-on", "-je");

    /** Words that are written as one: {@code l'homme}, {@code dit-elle}, {@code Norland's}. */
    void cut(int start, int end) {
        String word = Letters.folded(text.substring(start, end));
        if (language == Language.FRENCH) {
            french(word, start, end);
        } else if (word.endsWith("'s") && word.length() > 2) {
            add(Token.Kind.WORD, start, end - 2);
            add(Token.Kind.WORD, end - 2, end);
        } else {
            add(Token.Kind.WORD, start, end);
        }
    }

    private void french(String word, int start, int end) {
        int from = 0;
        int apostrophe = word.indexOf('\'');
        while (apostrophe > from && apostrophe - from < 9 && ELIDED.contains(word.substring(from, apostrophe))) {
            add(Token.Kind.WORD, start + from, start + apostrophe + 1);
            from = apostrophe + 1;
            apostrophe = word.indexOf('\'', from);
        }
        for (String pronoun : INVERTED) {
            int verb = word.length() - pronoun.length();
            if (word.endsWith(pronoun) && verb > from) {
                add(Token.Kind.WORD, start + from, start + verb);
                add(Token.Kind.WORD, start + verb + (pronoun.startsWith("-t-") ? 3 : 1), end);
                return;
            }
        }
        if (start + from < end) {
            add(Token.Kind.WORD, start + from, end);
        }
    }

    private void add(Token.Kind kind, int start, int end) {
        String word = text.substring(start, end);
        tokens.add(new Token(kind, start, end, word, Letters.folded(word), null));
    }
}

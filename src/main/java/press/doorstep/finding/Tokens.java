package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a block into tokens, in one pass. */
final class Tokens {

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    static List<Token> of(String text, Lexicon lexicon) {
        Tokens tokens = new Tokens(text, lexicon);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        int character = text.codePointAt(at);
        if (Letters.isSpace(character)) {
            at += Character.charCount(character);
        } else if (Letters.isPart(character)) {
            word();
        } else if (QuoteMark.isMark(character)) {
            mark((char) character);
        } else {
            punctuation(character);
        }
    }

    private void word() {
        int start = at;
        boolean letters = false;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!Letters.isPart(character) && !joins(character, start)) {
                break;
            }
            letters |= Character.isLetter(character);
            at += Character.charCount(character);
        }
        if (!letters) {
            add(Token.Kind.NUMBER, start, at);
            return;
        }
        int dot = dotted(start);
        if (dot > at) {
            at = dot;
            add(Token.Kind.WORD, start, at);
        } else {
            new WordParts(text, lexicon.language(), tokens).cut(start, at);
        }
    }

    /** An apostrophe or hyphen between letters, a point or comma between digits. */
    private boolean joins(int character, int start) {
        if (at == start || at + 1 >= text.length() || !Letters.isPart(text.codePointAt(at + 1))) {
            return false;
        }
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return character == '-'
                || character == 0x2010
                || character == 0x2011
                || (QuoteMark.isApostrophe(character) && Letters.isPart(text.charAt(at - 1)))
                || (digits && (character == '.' || character == ',' || character == ':'));
    }

    /** Where an abbreviation or initial with its points ends. */
    private int dotted(int start) {
        if (at >= text.length() || text.charAt(at) != '.') {
            return at;
        }
        String word = Letters.folded(text.substring(start, at));
        if (lexicon.isTitle(word + ".")) {
            return at + 1;
        }
        if (at - start == 1 && Character.isLetter(text.charAt(start))) {
            return initials(start);
        }
        return lexicon.isAbbreviation(word) && !Letters.capitalFollows(text, at + 1) ? at + 1 : at;
    }

    /** One letter and a point: an initial when more letters or a name follow, as in {@code U.S.} and {@code J. Smith}. */
    private int initials(int start) {
        int end = at + 1;
        while (end + 1 < text.length() && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
        }
        boolean upper = Character.isUpperCase(text.charAt(start));
        boolean several = end > at + 1;
        return several
                        || (upper && Letters.capitalFollows(text, end))
                        || lexicon.isAbbreviation(text.substring(start, at))
                ? end
                : at;
    }

    private void mark(char character) {
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == character;
        boolean pair = twice && (character == '\'' || character == '`');
        int end = pair ? at + 2 : at + 1;
        String kind = !pair ? String.valueOf(character) : character == '`' ? "“" : "\"";
        tokens.add(new Token(Token.Kind.MARK, at, end, kind, kind, null));
        at = end;
    }

    private void punctuation(int character) {
        int end = at + Character.charCount(character);
        String lower = new String(Character.toChars(character));
        if (character == '.' || character == '…') {
            while (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '…')) {
                end++;
            }
            lower = end > at + 1 || character == '…' ? "..." : ".";
        } else if (character == '[' || character == '(') {
            int omission = Letters.omission(text, at);
            end = Math.max(end, omission);
            lower = omission > 0 ? "[...]" : lower;
        } else if (Letters.isDash(character)) {
            while (end < text.length() && Letters.isDash(text.charAt(end))) {
                end++;
            }
            lower = "—";
        }
        tokens.add(new Token(Token.Kind.PUNCTUATION, at, end, text.substring(at, end), lower, null));
        at = end;
    }

    private void add(Token.Kind kind, int start, int end) {
        String word = text.substring(start, end);
        tokens.add(new Token(kind, start, end, word, Letters.folded(word), null));
    }
}

package press.doorstep.text;

/** What a character is to the matching of words. */
final class Characters {

    /** Stands between words: spaces and punctuation. */
    static final int BETWEEN = 0;

    /** A letter, digit or mark: runs of these are a word. */
    static final int LETTER = 1;

    /** An emoji, currency or other sign: runs of these are a word of their own. */
    static final int SIGN = 2;

    /** A character of a script that sets no spaces: each is taken as a word. */
    static final int UNSPACED = 3;

    /** No script below this does without spaces. */
    static final int FIRST_UNSPACED = 0x0E00;

    private static final byte[] ASCII = new byte[0x80];

    static {
        for (int character = 0; character < ASCII.length; character++) {
            ASCII[character] = (byte) byType(character);
        }
    }

    private Characters() {}

    static int kind(int character) {
        if (character < 0x80) {
            return ASCII[character];
        }
        return character >= FIRST_UNSPACED && isUnspaced(character) ? UNSPACED : byType(character);
    }

    static boolean isSpace(int character) {
        return character == ' '
                || (character >= '\t' && character <= '\r')
                || (character >= 0x85 && Character.isSpaceChar(character));
    }

    /** Invisible characters that change nothing about the words: soft hyphens, zero-width and direction marks, Arabic elongation. */
    static boolean isIgnorable(int character) {
        return character >= 0x80 && (Character.getType(character) == Character.FORMAT || character == 0x0640);
    }

    static boolean isHyphen(int character) {
        return character == '-'
                || (character >= 0x80 && Character.getType(character) == Character.DASH_PUNCTUATION)
                || character == 0x2212;
    }

    /** A dash that parts words rather than joins them, set with spaces by one paper and without by the next. */
    static boolean isParting(int character) {
        return character == 0x2014 || character == 0x2015 || character == 0x2E3A || character == 0x2E3B;
    }

    static boolean isCombining(int character) {
        return character >= 0x0300 && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static int byType(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> LETTER;
            case Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.PRIVATE_USE -> SIGN;
            default -> BETWEEN;
        };
    }

    private static boolean isUnspaced(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(character);
            default -> false;
        };
    }
}

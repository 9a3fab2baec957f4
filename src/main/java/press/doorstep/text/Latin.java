package press.doorstep.text;

import com.ibm.icu.text.Transliterator;

/** Any text in Latin letters without accents, for slugs and sort keys. */
final class Latin {

    private static final Transliterator ANY_TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Transliterator LATIN_TO_ASCII = Transliterator.getInstance("Latin-ASCII; Lower");

    /** Western letters and general punctuation, which the rules treat one by one, are looked up: most names need no more. */
    private static final String[] WESTERN = letters(0x00A0, 0x0250);

    private static final String[] PUNCTUATION = letters(0x2010, 0x2030);

    private Latin() {}

    /** The text transliterated, folded to ASCII where the rules know how, and in lower case. */
    static String lowerAscii(String text) {
        StringBuilder ascii = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < 0x80) {
                ascii.append(Character.toLowerCase(character));
            } else if (character >= 0x00A0 && character < 0x0250) {
                ascii.append(WESTERN[character - 0x00A0]);
            } else if (character >= 0x2010 && character < 0x2030) {
                ascii.append(PUNCTUATION[character - 0x2010]);
            } else {
                return ANY_TO_ASCII.transliterate(text);
            }
        }
        return ascii.toString();
    }

    private static String[] letters(int from, int to) {
        String[] letters = new String[to - from];
        for (int character = from; character < to; character++) {
            letters[character - from] = LATIN_TO_ASCII.transliterate(Character.toString(character));
        }
        return letters;
    }
}

package press.doorstep.text;

import java.util.regex.Pattern;

/** Keys that put names of all scripts in one alphabetical order, compared byte by byte. */
public final class SortKeys {

    // Fits in an index row and in a cursor, whatever a script's letters come to in Latin.
    private static final int MAX_LENGTH = 200;

    private static final Pattern APOSTROPHES = Pattern.compile("['ʹʺʻʼʽʾʿ]");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{Punct}\\p{P}\\p{Z}\\p{C}]+");

    private SortKeys() {}

    /**
     * Transliterated to unaccented Latin, lower case, punctuation dropped, cut after 200 characters: {@code "Ødegård, Åse"} is
     * {@code "odegard ase"}.
     */
    public static String of(String text) {
        String joined = APOSTROPHES.matcher(Latin.lowerAscii(text)).replaceAll("");
        String key = PUNCTUATION.matcher(joined).replaceAll(" ").strip();
        return key.substring(0, key.offsetByCodePoints(0, Math.min(MAX_LENGTH, key.codePointCount(0, key.length()))));
    }
}

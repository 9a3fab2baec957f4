package press.doorstep.text;

import java.util.regex.Pattern;

/** Keys that put names of all scripts in one alphabetical order, compared byte by byte. */
public final class SortKeys {

    private static final Pattern APOSTROPHES = Pattern.compile("['ʹʺʻʼʽʾʿ]");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{Punct}\\p{P}\\p{Z}\\p{C}]+");

    private SortKeys() {}

    /** Transliterated to unaccented Latin, lower case, punctuation dropped: {@code "Ødegård, Åse"} is {@code "odegard ase"}. */
    public static String of(String text) {
        String joined = APOSTROPHES.matcher(Latin.lowerAscii(text)).replaceAll("");
        return PUNCTUATION.matcher(joined).replaceAll(" ").strip();
    }
}

package press.doorstep.text;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is the same for the same words however a paper sets them: case, punctuation, quote marks, spaces and ё/е do not count. */
public final class Fingerprint {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

    private Fingerprint() {}

    /** 32 hexadecimal digits, whatever the length of the words. */
    public static String of(String words) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(folded(words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Without case and without the dots of ё. */
    static String casefolded(String words) {
        return CASEFOLD.normalize(words).replace('ё', 'е');
    }

    /** The words parted by single spaces. */
    public static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        String text = casefolded(words);
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (Characters.kind(character) != Characters.BETWEEN) {
                folded.appendCodePoint(character);
            } else if (!QuoteMarks.isApostrophe(character)
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }
}

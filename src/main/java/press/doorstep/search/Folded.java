package press.doorstep.search;

import com.ibm.icu.text.Normalizer2;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Words as they are compared: without case, accents and apostrophes, ё as е. What is asked and what is searched are folded alike. */
final class Folded {

    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    private Folded() {}

    static String of(String text) {
        return isPlain(text) ? text : fold(text);
    }

    /** Small letters and digits of ASCII: most words. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 0x80 || letter == '\'' || letter == '`' || (letter >= 'A' && letter <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String text) {
        String same = CASE.normalize(text);
        StringBuilder folded = new StringBuilder(same.length());
        char[] ascii = new char[4];
        for (int i = 0; i < same.length(); i++) {
            char letter = same.charAt(i);
            if (letter < 0x80) {
                if (letter != '\'' && letter != '`') {
                    folded.append(letter);
                }
            } else if (letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00)) {
                int length = ASCIIFoldingFilter.foldToASCII(new char[] {letter}, 0, ascii, 0, 1);
                folded.append(ascii, 0, length);
            } else {
                other(letter, folded);
            }
        }
        return folded.toString();
    }

    private static void other(char letter, StringBuilder folded) {
        if (letter == 'ё') {
            folded.append('е');
        } else if (letter >= 0x370 && letter < 0x400) {
            folded.append(APART.normalize(String.valueOf(letter)).charAt(0));
        } else if (!isApostrophe(letter) && !isAccent(letter)) {
            folded.append(letter);
        }
    }

    private static boolean isApostrophe(char letter) {
        return letter == '’' || letter == '‘' || letter == 'ʼ' || letter == 'ʻ' || letter == '´' || letter == '′';
    }

    /** Marks set on letters of Latin, Greek and Cyrillic, the points of Hebrew, the vowels of Arabic. */
    private static boolean isAccent(char letter) {
        return (letter >= 0x300 && letter < 0x370)
                || (letter >= 0x591 && letter <= 0x5C7)
                || (letter >= 0x64B && letter <= 0x65F);
    }
}

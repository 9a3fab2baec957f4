package press.doorstep.live;

import java.util.Set;
import java.util.TreeSet;
import press.doorstep.text.SearchWords;

/**
 * The words of a headline as numbers: folded, of longer words the beginning only, since inflections stand at the end. Which of them tell
 * anything, their rarity says.
 */
final class HeadlineWords {

    private static final int SHORTEST = 3;
    private static final int BEGINNING = 6;
    private static final int MOST = 24;

    private HeadlineWords() {}

    static Set<Integer> of(String headline) {
        Set<Integer> words = new TreeSet<>();
        for (String word : SearchWords.of(headline)) {
            if (words.size() < MOST && word.codePointCount(0, word.length()) >= SHORTEST) {
                words.add(beginning(word).hashCode());
            }
        }
        return words;
    }

    private static String beginning(String word) {
        return word.codePointCount(0, word.length()) <= BEGINNING
                ? word
                : word.substring(0, word.offsetByCodePoints(0, BEGINNING));
    }
}

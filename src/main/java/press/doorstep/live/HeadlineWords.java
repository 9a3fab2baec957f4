package press.doorstep.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.Set;
import press.doorstep.text.SearchWords;

/**
 * The words of a headline as numbers: folded, of longer words the beginning only, since inflections stand at the end. Which of them tell
 * anything, their rarity says.
 */
final class HeadlineWords {

    private static final int SHORTEST = 3;
    private static final int BEGINNING = 6;
    private static final int MOST = 24;

    /** A story that much is published beside is looked at again and again. */
    private static final Cache<String, Set<Integer>> KNOWN =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private HeadlineWords() {}

    static Set<Integer> of(String headline) {
        return KNOWN.get(headline, HeadlineWords::read);
    }

    private static Set<Integer> read(String headline) {
        Set<Integer> words = new HashSet<>();
        for (String word : SearchWords.of(headline)) {
            if (words.size() < MOST && word.codePointCount(0, word.length()) >= SHORTEST) {
                words.add(beginning(word).hashCode());
            }
        }
        return Set.copyOf(words);
    }

    private static String beginning(String word) {
        return word.codePointCount(0, word.length()) <= BEGINNING
                ? word
                : word.substring(0, word.offsetByCodePoints(0, BEGINNING));
    }
}

package press.doorstep.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a text, folded alike in what is searched and in what is asked: case, accents and punctuation do not count. Scripts without spaces
 * between words go letter by letter.
 */
public final class SearchWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final int LONGEST = 60;

    /** As many as one index entry holds, whatever they are. */
    private static final int MOST = 15_000;

    private SearchWords() {}

    /** Each word once. */
    public static List<String> of(String text) {
        return words(text).distinct().toList();
    }

    /** Each word of a story and of its slug once. */
    public static List<String> of(StoryText story, String slug) {
        String standfirst = story.standfirst() == null ? "" : story.standfirst();
        return Stream.of(
                        story.headline(),
                        slug,
                        standfirst,
                        BodyText.of(story.body()).text())
                .flatMap(SearchWords::words)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> words(String text) {
        String folded = Fingerprint.folded(text);
        String plain = isPlain(folded)
                ? folded
                : ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD))
                        .replaceAll("");
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = plain.indexOf(' '); start < plain.length(); end = plain.indexOf(' ', start)) {
            int until = end < 0 ? plain.length() : end;
            if (until > start) {
                letters(plain.substring(start, until), words);
            }
            start = until + 1;
        }
        return words.stream();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void letters(String word, List<String> words) {
        if (isUnspaced(word)) {
            word.codePoints().mapToObj(Character::toString).forEach(words::add);
        } else {
            words.add(word.length() <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST / 2)));
        }
    }

    private static boolean isUnspaced(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= Characters.FIRST_UNSPACED) {
                return word.codePoints().anyMatch(letter -> Characters.kind(letter) == Characters.UNSPACED);
            }
        }
        return false;
    }
}

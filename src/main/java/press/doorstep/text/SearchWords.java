package press.doorstep.text;

import java.text.Normalizer;
import java.util.Arrays;
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
        String plain = ACCENTS.matcher(Normalizer.normalize(Fingerprint.folded(text), Normalizer.Form.NFD))
                .replaceAll("");
        return Arrays.stream(plain.split(" "))
                .filter(word -> !word.isEmpty())
                .flatMap(SearchWords::letters)
                .map(word ->
                        word.length() <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST / 2)));
    }

    private static Stream<String> letters(String word) {
        boolean unspaced = word.codePoints().anyMatch(letter -> Characters.kind(letter) == Characters.UNSPACED);
        return unspaced ? word.codePoints().mapToObj(Character::toString) : Stream.of(word);
    }
}

package press.doorstep.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, taken apart: all of {@code wanted}, of each of these at least one; none of {@code unwanted}. Words in quote marks of any
 * style are a phrase, a hyphen before a word or phrase leaves it out, {@code OR} between two wants either. Nothing else means anything but
 * itself, and nothing is an error.
 */
public record SearchText(String question, List<List<SearchWord>> wanted, List<SearchWord> unwanted, boolean loose) {

    /** More words than anybody types; each costs. */
    public static final int MOST_WORDS = 32;

    private static final int ENOUGH_TO_MISS_ONE = 3;

    public SearchText {
        wanted = wanted.stream().map(List::copyOf).toList();
        unwanted = List.copyOf(unwanted);
    }

    public static SearchText of(String question) {
        return new QuestionReader(question).read();
    }

    /** The same, but one of what is wanted may be missing; null when there is too little for that. */
    public @Nullable SearchText loosened() {
        return loose || wanted.size() < ENOUGH_TO_MISS_ONE ? null : new SearchText(question, wanted, unwanted, true);
    }

    /** Whether nothing is asked for: signs only, or only what is not wanted. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** How many words there are, those of phrases counted. */
    public int words() {
        return count(wanted.stream().flatMap(List::stream).toList()) + count(unwanted);
    }

    private static int count(List<SearchWord> parts) {
        return parts.stream().mapToInt(part -> part.text().split("\\s+").length).sum();
    }

    /** The words that may have slipped: wanted, and not in quote marks. */
    List<SearchWord> correctable() {
        List<SearchWord> words = new ArrayList<>();
        wanted.forEach(any -> any.stream().filter(word -> !word.quoted()).forEach(words::add));
        return words;
    }
}

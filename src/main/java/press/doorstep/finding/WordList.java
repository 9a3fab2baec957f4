package press.doorstep.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of one list, each with the letter that tags it. They are looked up in lower case and, where a language inflects them,
 * by what remains without the ending.
 */
final class WordList {

    private record Phrase(String[] parts, char tag) {}

    static final char UNTAGGED = ' ';

    private final Map<String, Character> words = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Function<String, String> stem;

    private WordList(Function<String, String> stem) {
        this.stem = stem;
    }

    static WordList of(List<String> entries, Function<String, String> stem) {
        WordList list = new WordList(stem);
        entries.forEach(list::add);
        return list;
    }

    private void add(String entry) {
        boolean tagged = entry.length() > 2 && entry.charAt(entry.length() - 2) == ' ';
        char tag = tagged ? entry.charAt(entry.length() - 1) : UNTAGGED;
        String word = Letters.folded(tagged ? entry.substring(0, entry.length() - 2) : entry);
        if (word.indexOf(' ') < 0) {
            words.putIfAbsent(word, tag);
            words.putIfAbsent(stem.apply(word), tag);
        } else {
            String[] parts = word.split(" ");
            phrases.computeIfAbsent(stem.apply(parts[0]), first -> new ArrayList<>())
                    .add(new Phrase(parts, tag));
        }
    }

    boolean has(String lower) {
        return tag(lower) != null;
    }

    /** The tag of a word, {@link #UNTAGGED} when it has none, null when the word is not on the list. */
    @Nullable
    Character tag(String lower) {
        Character tag = words.get(lower);
        return tag == null ? words.get(stem.apply(lower)) : tag;
    }

    /** How many tokens from {@code at} on are an entry of the list, the longest first; 0 when none is. */
    int length(List<Token> tokens, int at) {
        String lower = tokens.get(at).lower();
        int longest = has(lower) ? 1 : 0;
        for (Phrase candidate : phrases.getOrDefault(stem.apply(lower), List.of())) {
            String[] phrase = candidate.parts();
            if (phrase.length > longest && matches(phrase, tokens, at)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    /** The tag of the longest phrase from {@code at} on; null when none is there. */
    @Nullable
    Character phraseTag(List<Token> tokens, int at) {
        for (Phrase phrase : phrases.getOrDefault(stem.apply(tokens.get(at).lower()), List.of())) {
            if (matches(phrase.parts(), tokens, at)) {
                return phrase.tag();
            }
        }
        return null;
    }

    private boolean matches(String[] phrase, List<Token> tokens, int at) {
        if (at + phrase.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            String lower = tokens.get(at + i).lower();
            if (!lower.equals(phrase[i]) && !stem.apply(lower).equals(stem.apply(phrase[i]))) {
                return false;
            }
        }
        return true;
    }
}

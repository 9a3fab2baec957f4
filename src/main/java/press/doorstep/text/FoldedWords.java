package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text as the words that count when two wordings are compared, by the rule of {@link Fingerprint}, each with its place in the text. Characters of
 * scripts that set no spaces are words of their own.
 */
public final class FoldedWords {

    /** {@code [start, end)} counts code points of the text. */
    public record Word(String folded, int start, int end) {}

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int start;
    private int end;
    /** Where each code point begins as Java counts, so that no part of a long text is counted out anew; null where both count alike. */
    private int @Nullable [] places;

    private FoldedWords(String text) {
        this.text = text;
    }

    public static FoldedWords of(String text) {
        FoldedWords folded = new FoldedWords(text);
        int position = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            next = clusterEnd(text, i);
            if (next == i + 1 && isPlain(text.charAt(i))) {
                folded.add(Character.toLowerCase(text.charAt(i)), position, ++position);
                continue;
            }
            int from = position;
            position += text.codePointCount(i, next);
            int to = position;
            Fingerprint.casefolded(text.substring(i, next)).codePoints().forEach(each -> folded.add(each, from, to));
        }
        folded.endWord();
        folded.places = position == text.length() ? null : places(text, position);
        return folded;
    }

    private static int[] places(String text, int size) {
        int[] places = new int[size + 1];
        for (int at = 1; at <= size; at++) {
            places[at] = text.offsetByCodePoints(places[at - 1], 1);
        }
        return places;
    }

    /** A letter and the marks set on it are folded together. */
    private static int clusterEnd(String text, int start) {
        int next = start + Character.charCount(text.codePointAt(start));
        while (next < text.length() && Characters.isCombining(text.codePointAt(next))) {
            next += Character.charCount(text.codePointAt(next));
        }
        return next;
    }

    /** Most letters of most texts: ASCII and the Russian alphabet without ё, which fold as they are made small. */
    private static boolean isPlain(char letter) {
        return letter < 0x80 || (letter >= 0x410 && letter <= 0x44F);
    }

    private void add(int character, int from, int to) {
        int kind = Characters.kind(character);
        if (kind == Characters.BETWEEN) {
            if (!QuoteMarks.isApostrophe(character)) {
                endWord();
            }
            return;
        }
        if (kind == Characters.UNSPACED) {
            endWord();
        }
        start = word.isEmpty() ? from : start;
        end = to;
        word.appendCodePoint(character);
        if (kind == Characters.UNSPACED) {
            endWord();
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(new Word(word.toString(), start, end));
            word.setLength(0);
        }
    }

    public int size() {
        return words.size();
    }

    public Word word(int index) {
        return words.get(index);
    }

    /** The words without what stands between them. */
    public String folded() {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** The text as it stands from one word up to another, that one left out. */
    public String slice(int from, int to) {
        return from == to ? "" : part(words.get(from).start(), words.get(to - 1).end());
    }

    private String part(int from, int to) {
        int[] known = places;
        return known == null ? text.substring(from, to) : text.substring(known[from], known[to]);
    }

    /** Whether the text says that something is left out before a word that is not the first. */
    public boolean omitsBefore(int index) {
        return index > 0 && index < size() && gap(index).contains("...");
    }

    /** The same where it was an editor who left it out: three dots alone may be a speaker's pause. */
    public boolean cutsBefore(int index) {
        String gap = index > 0 && index < size() ? gap(index) : "";
        return gap.contains("[...]") || gap.contains("(...)");
    }

    private String gap(int index) {
        String gap = part(words.get(index - 1).end(), words.get(index).start());
        return gap.length() < 3 && gap.indexOf('…') < 0
                ? ""
                : gap.replace("…", "...").replace(" ", "");
    }
}

package press.doorstep.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of text folded for comparison, as words with what stands between them, and the way back: quote marks of all conventions are taken
 * out (where they stood is remembered), spaces and dashes are made alike, soft hyphens dropped, ё is е and "…" three dots. Case counts.
 */
final class FoldedText {

    private static final Pattern SPEECH_DASH = Pattern.compile("[.,:;!?]+ - ");

    final String folded;
    /** Of each folded character: its line, and the code points {@code [from, to)} of that line it stands for. */
    final int[] from;

    final int[] to;
    /** Whether a quote mark stands right before a folded character; the last entry is the end of the text. */
    final boolean[] marked;
    /** Of each word: its place among the folded characters, a hash of them, and the line it stands in. */
    final int[] starts;

    final int[] ends;
    final int[] hashes;
    final int[] lines;

    private FoldedText(Folding folding) {
        folded = folding.folded();
        from = folding.from();
        to = folding.to();
        marked = folding.marked();
        starts = folding.starts.toArray();
        ends = folding.ends.toArray();
        lines = folding.lines.toArray();
        hashes = new int[starts.length];
        for (int word = 0; word < starts.length; word++) {
            int hash = 0;
            for (int i = starts[word]; i < ends[word]; i++) {
                hash = 31 * hash + folded.charAt(i);
            }
            hashes[word] = hash;
        }
    }

    static FoldedText of(String text) {
        return of(List.of(text));
    }

    /** Several lines, between which words stand as if a space parted them. */
    static FoldedText of(List<String> lines) {
        Folding folding = new Folding(lines.stream().mapToInt(String::length).sum() + lines.size());
        for (int line = 0; line < lines.size(); line++) {
            folding.line(lines.get(line), line);
        }
        return new FoldedText(folding);
    }

    int words() {
        return starts.length;
    }

    boolean sameWord(int word, FoldedText other, int others) {
        int length = ends[word] - starts[word];
        return hashes[word] == other.hashes[others]
                && folded.regionMatches(starts[word], other.folded, other.starts[others], length)
                && length == other.ends[others] - other.starts[others];
    }

    /** Whether the same stands between a word and the next here as there. */
    boolean sameGap(int word, FoldedText other, int others) {
        int length = starts[word + 1] - ends[word];
        return length == other.starts[others + 1] - other.ends[others]
                && folded.regionMatches(ends[word], other.folded, other.ends[others], length);
    }

    /** What stands between a word and the next, folded. */
    String gap(int word) {
        return folded.substring(ends[word], starts[word + 1]);
    }

    /** Whether a quote mark stands anywhere in {@code [start, end]}. */
    boolean isMarked(int start, int end) {
        for (int i = start; i <= end; i++) {
            if (marked[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether punctuation and a dash stand behind a word, as where a dialogue set with dashes goes over from speech to its attribution. */
    boolean isSpeechDash(int word) {
        return starts[word + 1] - ends[word] >= 4
                && SPEECH_DASH.matcher(gap(word)).matches();
    }

    /** Whether a word's line is one of speech so far: it began with a dash, or a quote mark stands before the word. */
    boolean isSpoken(int word) {
        int first = word;
        while (first > 0 && lines[first - 1] == lines[word]) {
            first--;
        }
        int before = first == 0 ? 0 : ends[first - 1];
        return folded.substring(before, starts[first]).endsWith("- ") || isMarked(starts[first], starts[word]);
    }
}

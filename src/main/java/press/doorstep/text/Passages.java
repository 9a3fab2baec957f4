package press.doorstep.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a span as they stood beside a text as it is now. */
final class Passages {

    /** So many words at most are put in at an edge; further away a quote mark is another's. */
    private static final int FURTHEST = 12;

    private final String exact;
    private final @Nullable String block;
    private final String text;
    private final FoldedText was;
    private final FoldedText now;
    /** Where each word of the span stands, the words around it left out again; and the last word before it. */
    private final int[] stand;

    private final int before;
    private final boolean opens;
    private final boolean closes;

    /** {@code whole}: the span is all of the quotation, so that where its words stand untouched another quotation stands. */
    Passages(Span span, boolean whole, @Nullable String block, String text, FoldedText now) {
        this.exact = span.exact();
        this.block = block;
        this.text = text;
        this.was = FoldedText.of(exact);
        this.now = now;
        BitSet taken = whole ? untouched() : new BitSet();
        int first = FoldedText.of(span.prefix()).words();
        int end = first + was.words();
        FoldedText stood = FoldedText.of(List.of(span.prefix(), exact, span.suffix()));
        int[] all = WordSteps.of(stood, first, end, now, taken);
        stand = Arrays.copyOfRange(all, first, end);
        before = first == 0 ? WordSteps.GONE : all[first - 1];
        opens = touchesMark(new StringBuilder(span.prefix()).reverse());
        closes = touchesMark(span.suffix());
    }

    private static boolean touchesMark(CharSequence side) {
        return side.codePoints()
                .takeWhile(character -> !Character.isLetterOrDigit(character))
                .anyMatch(QuoteMarks::isMark);
    }

    private boolean stands(int at) {
        for (int word = 0; word < was.words(); word++) {
            if (!now.sameWord(at + word, was, word) || (word > 0 && !now.sameGap(at + word - 1, was, word - 1))) {
                return false;
            }
        }
        return Boundaries.beginsWord(now, at) && Boundaries.endsWord(now, at + was.words() - 1);
    }

    private BitSet untouched() {
        BitSet untouched = new BitSet();
        for (int at = 0; at + was.words() <= now.words(); at++) {
            if (stands(at)) {
                untouched.set(at, at + was.words());
            }
        }
        return untouched;
    }

    /** How many words of the span stand there still. */
    int equal() {
        int equal = 0;
        for (int i = 0; i < stand.length; i++) {
            equal += isEqual(i) ? 1 : 0;
        }
        return equal;
    }

    boolean isMostlyThere() {
        return 2 * equal() >= stand.length;
    }

    private boolean isEqual(int word) {
        return stand[word] != WordSteps.GONE && now.sameWord(stand[word], was, word);
    }

    List<WordEdit> edits() {
        List<WordEdit> edits = new ArrayList<>();
        int at = 0;
        while (at < stand.length) {
            if (isEqual(at)) {
                if (at > 0 && isEqual(at - 1)) {
                    between(at, edits);
                }
                at++;
                continue;
            }
            int from = at;
            while (at < stand.length && !isEqual(at)) {
                at++;
            }
            int first = from == 0 ? begin(at) : stand[from - 1] + 1;
            edits.add(edit(from, at, first, at < stand.length ? stand[at] : end(from, first)));
        }
        return edits;
    }

    /** Words put in, or other signs, between two that stand there still. */
    private void between(int word, List<WordEdit> edits) {
        int left = stand[word - 1];
        int right = stand[word];
        if (right > left + 1) {
            edits.add(edit(word, word, left + 1, right));
        } else if (!now.sameGap(left, was, word - 1)) {
            String then = CodePoints.slice(exact, from(was, word - 1), to(was, word));
            edits.add(WordEdit.of(then, slice(left, right), block, from(now, left), to(now, right)));
        }
    }

    /** Where what stands for the first words begins: at the quote mark, or with the first word that took another's place. */
    private int begin(int to) {
        int place = to < stand.length ? stand[to] : before + 1;
        for (int word = to - 1; word >= 0; word--) {
            place = stand[word] == WordSteps.GONE ? place : stand[word];
        }
        for (int at = place; opens && at > before && at >= Math.max(0, place - FURTHEST); at--) {
            if (at < now.words() && now.marked[now.starts[at]]) {
                return at;
            }
        }
        return place;
    }

    private int end(int from, int first) {
        int place = first;
        for (int word = from; word < stand.length; word++) {
            place = stand[word] == WordSteps.GONE ? place : stand[word] + 1;
        }
        for (int at = place; closes && at <= Math.min(now.words(), place + FURTHEST); at++) {
            int next = at < now.words() ? now.starts[at] : now.folded.length();
            if (at > 0 && now.isMarked(now.ends[at - 1], next)) {
                return at;
            }
        }
        return place;
    }

    /** Of words beside those that stand there; where both begin or end alike, that much is no edit. */
    private WordEdit edit(int wasFrom, int wasTo, int nowFrom, int nowTo) {
        int from = wasFrom;
        int to = wasTo;
        int first = nowFrom;
        int end = nowTo;
        while (from < to && first < end && now.sameWord(first, was, from)) {
            from++;
            first++;
        }
        while (from < to && first < end && now.sameWord(end - 1, was, to - 1)) {
            to--;
            end--;
        }
        return told(from, to, first, end);
    }

    private WordEdit told(int from, int to, int first, int end) {
        Stretch then = from == to ? null : Stretch.of(exact, from(was, from), to(was, to - 1));
        if (first < end) {
            Stretch there = Stretch.of(text, from(now, first), to(now, end - 1));
            return WordEdit.of(then == null ? null : then.text(), there.text(), block, there.start(), there.end());
        }
        int place = first == 0 ? 0 : to(now, Math.min(first, now.words()) - 1);
        return WordEdit.of(then == null ? null : then.text(), null, block, place, place);
    }

    /** Words with the signs that are set to them and are no letters: flags, faces, accents of their own. */
    private record Stretch(String text, int start, int end) {

        static Stretch of(String text, int from, int to) {
            int[] all = text.codePoints().toArray();
            int start = from;
            int end = to;
            while (start > 0 && isSign(all[start - 1])) {
                start--;
            }
            while (end < all.length && isSign(all[end])) {
                end++;
            }
            return new Stretch(new String(all, start, end - start), start, end);
        }

        private static boolean isSign(int character) {
            return switch (Character.getType(character)) {
                case Character.OTHER_SYMBOL,
                        Character.MODIFIER_SYMBOL,
                        Character.FORMAT,
                        Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK -> true;
                default -> false;
            };
        }
    }

    private String slice(int first, int last) {
        return CodePoints.slice(text, from(now, first), to(now, last));
    }

    private static int from(FoldedText text, int word) {
        return text.from[text.starts[word]];
    }

    private static int to(FoldedText text, int word) {
        return text.to[text.ends[word] - 1];
    }
}

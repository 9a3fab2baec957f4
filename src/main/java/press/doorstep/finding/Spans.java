package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Span;

/** The spans of an utterance: what a page puts between its words, such as {@code [More]}, is no part of them. */
final class Spans {

    private final List<Passage> passages;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Integer collapsedAfter;

    Spans(List<Passage> passages, Utterance utterance) {
        this.passages = passages;
        int next = 0;
        List<Token> folds = utterance.words().stream().filter(Spans::isFold).toList();
        for (Utterance.Stretch stretch : utterance.stretches()) {
            int start = stretch.start();
            while (next < folds.size()
                    && folds.get(next).start() >= start
                    && folds.get(next).end() <= stretch.end()) {
                add(stretch.block(), start, folds.get(next).start());
                collapsedAfter =
                        collapsedAfter == null ? (Integer) words.codePointCount(0, words.length()) : collapsedAfter;
                start = folds.get(next++).end();
            }
            add(stretch.block(), start, stretch.end());
        }
    }

    List<Span> all() {
        return spans;
    }

    String words() {
        return words.toString();
    }

    @Nullable
    Integer collapsedAfter() {
        return collapsedAfter;
    }

    /** "[More]" folds a page; "[...]" is the editor's. */
    private static boolean isFold(Token token) {
        return token.is("[...]") && token.text().chars().anyMatch(Character::isLetter);
    }

    private void add(int block, int start, int end) {
        String text = passages.get(block).text();
        int from = start;
        int to = end;
        while (from < to && Letters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Letters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            Span span = passages.get(block).span(from, to);
            spans.add(span);
            words.append(words.isEmpty() ? "" : " ").append(span.exact());
        }
    }
}

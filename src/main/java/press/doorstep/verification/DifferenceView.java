package press.doorstep.verification;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.FoldedWords;
import press.doorstep.text.WordChange;

/**
 * Words that are equal, left out, put in or replaced.
 *
 * @param said as on record; null when put in
 * @param given as claimed; null when left out
 * @param marked of words left out: an ellipsis says so
 */
record DifferenceView(
        String type, @Nullable StretchView said, @Nullable StretchView given, boolean marked) {

    /** {@code [start, end)} counts code points. */
    record StretchView(String text, int start, int end) {

        static @Nullable StretchView of(FoldedWords words, int from, int to) {
            return from == to
                    ? null
                    : new StretchView(
                            words.slice(from, to),
                            words.word(from).start(),
                            words.word(to - 1).end());
        }
    }

    static DifferenceView of(WordChange change, FoldedWords said, FoldedWords given) {
        return new DifferenceView(
                change.type().code(),
                StretchView.of(said, change.saidFrom(), change.saidTo()),
                StretchView.of(given, change.givenFrom(), change.givenTo()),
                change.marked());
    }
}

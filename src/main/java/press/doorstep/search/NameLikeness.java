package press.doorstep.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.NameText;
import press.doorstep.text.FoldedWords;

/**
 * How like a name is to what was typed.
 *
 * @param marks what was typed of it, in code units
 */
record NameLikeness(NameText.Label label, double score, List<int[]> marks) {

    private static final double FROM_THE_START = 1;
    private static final double NOTHING_LEFT = 1;
    private static final double LANGUAGE = 0.5;

    /** The likest of a thing's names; null when none has all that was typed. */
    static @Nullable NameLikeness best(List<TypedWord> typed, NameText named, @Nullable String language) {
        NameLikeness best = null;
        for (NameText.Label label : named.labels()) {
            NameLikeness likeness = of(typed, label, language);
            if (likeness != null && (best == null || likeness.score() > best.score())) {
                best = likeness;
            }
        }
        return best;
    }

    private static @Nullable NameLikeness of(List<TypedWord> typed, NameText.Label label, @Nullable String language) {
        FoldedWords words = FoldedWords.of(label.text());
        Set<Integer> taken = new HashSet<>();
        List<int[]> marks = new ArrayList<>();
        double score = label.language() != null && label.language().equals(language) ? LANGUAGE : 0;
        for (TypedWord word : typed) {
            int likest = -1;
            TypedWord.Likeness likeness = new TypedWord.Likeness(0, 0);
            for (int at = 0; at < words.size(); at++) {
                TypedWord.Likeness this_ = taken.contains(at)
                        ? null
                        : word.to(Folded.of(words.word(at).folded()));
                if (this_ != null && this_.score() > likeness.score()) {
                    likest = at;
                    likeness = this_;
                }
            }
            if (likest < 0) {
                return null;
            }
            taken.add(likest);
            marks.add(mark(label.text(), words.word(likest), likeness.letters()));
            score += likeness.score();
        }
        score += taken.contains(0) ? FROM_THE_START : 0;
        score += taken.size() == words.size() ? NOTHING_LEFT : 0;
        return new NameLikeness(label, score / typed.size(), Passages.apart(marks));
    }

    private static int[] mark(String text, FoldedWords.Word word, int letters) {
        int start = text.offsetByCodePoints(0, word.start());
        int length = Math.min(letters, word.end() - word.start());
        return new int[] {start, text.offsetByCodePoints(start, length)};
    }
}

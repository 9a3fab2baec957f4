package press.doorstep.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.doorstep.comparison.Run.Op;
import press.doorstep.comparison.Run.Stretch;
import press.doorstep.text.AffectedWords;
import press.doorstep.text.Anchor;
import press.doorstep.text.Location;
import press.doorstep.text.StoryPart;
import press.doorstep.text.StoryText;

/** The words of a story that were not there before; where words only went, those that now stand beside each other. */
public final class ChangedWords {

    /** Beyond as many places a reader is better told which parts were rewritten. */
    private static final int MOST = 50;

    private ChangedWords() {}

    private record Part(Location location, @Nullable String block) {}

    /** In reading order, at most {@value #MOST}. */
    public static List<AffectedWords> between(StoryText before, StoryText after) {
        Map<Part, String> old = new HashMap<>();
        StoryPart.of(before).forEach(part -> old.put(new Part(part.location(), part.block()), part.text()));
        List<AffectedWords> words = new ArrayList<>();
        List<AffectedWords> parts = new ArrayList<>();
        for (StoryPart part : StoryPart.of(after)) {
            String text = old.getOrDefault(new Part(part.location(), part.block()), "");
            if (!text.equals(part.text()) && !part.text().isBlank()) {
                stretches(text, part.text()).forEach(stretch -> words.add(words(part, stretch)));
                parts.add(words(part, new Stretch(0, length(part.text()))));
            }
        }
        return words.size() <= MOST ? List.copyOf(words) : List.copyOf(parts.subList(0, Math.min(MOST, parts.size())));
    }

    private static AffectedWords words(StoryPart part, Stretch stretch) {
        return AffectedWords.at(new Anchor(part.location(), List.of(part.span(stretch.start(), stretch.end()))));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<Stretch> stretches(String before, String after) {
        List<Stretch> stretches = new ArrayList<>();
        int[] letters = after.codePoints().toArray();
        int at = 0;
        for (Run run : WordDiff.of(before, after)) {
            Stretch fresh = run.after();
            if (run.op() != Op.EQUAL) {
                join(stretches, wordy(letters, fresh == null ? new Stretch(at, at) : fresh));
            }
            at = fresh == null ? at : fresh.end();
        }
        return stretches;
    }

    private static void join(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).end() >= next.start()) {
            stretches.set(last, new Stretch(stretches.get(last).start(), next.end()));
        } else if (next.start() < next.end()) {
            stretches.add(next);
        }
    }

    /** Blanks at the edges are left out; what holds no word takes the words on both sides, so that there is something to read. */
    private static Stretch wordy(int[] letters, Stretch stretch) {
        int start = stretch.start();
        int end = stretch.end();
        boolean holdsWord = false;
        for (int i = start; i < end; i++) {
            holdsWord |= Character.isLetterOrDigit(letters[i]);
        }
        if (!holdsWord) {
            start = wordBefore(letters, start);
            end = wordAfter(letters, end);
        }
        while (start < end && Character.isWhitespace(letters[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(letters[end - 1])) {
            end--;
        }
        return new Stretch(start, end);
    }

    private static int wordBefore(int[] letters, int from) {
        int at = from;
        while (at > 0 && !Character.isLetterOrDigit(letters[at - 1])) {
            at--;
        }
        while (at > 0 && Character.isLetterOrDigit(letters[at - 1])) {
            at--;
        }
        return at;
    }

    private static int wordAfter(int[] letters, int from) {
        int at = from;
        while (at < letters.length && !Character.isLetterOrDigit(letters[at])) {
            at++;
        }
        while (at < letters.length && Character.isLetterOrDigit(letters[at])) {
            at++;
        }
        return at;
    }
}

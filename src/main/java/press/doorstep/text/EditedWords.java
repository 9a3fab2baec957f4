package press.doorstep.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports what became of words that stood in a story and do not stand there any more: which of them were changed and taken out, what was put in
 * between, and where. A quotation that was interrupted is told span by span.
 */
public final class EditedWords {

    /** Bounds the comparison of long words with long texts. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<Line> lines;
    private final boolean whole;
    private long pairs;

    private record Line(@Nullable String block, String text) {}

    private EditedWords(Location location, StoryText story, boolean whole) {
        this.whole = whole;
        lines = switch (location) {
            case HEADLINE -> List.of(new Line(null, story.headline()));
            case STANDFIRST -> story.standfirst() == null ? List.of() : List.of(new Line(null, story.standfirst()));
            case BLOCK ->
                story.body().blocks().stream().flatMap(EditedWords::lines).toList();
        };
    }

    private static Stream<Line> lines(Block block) {
        if (block instanceof Block.Items list) {
            return list.items().stream().map(item -> new Line(item.id(), item.text()));
        }
        return block instanceof Block.Prose prose ? Stream.of(new Line(prose.id(), prose.text())) : Stream.empty();
    }

    /** What the edits come to, in reading order of the words as they stood; never nothing. */
    public static List<WordEdit> of(Anchor stood, StoryText now) {
        EditedWords edited =
                new EditedWords(stood.location(), now, stood.spans().size() == 1);
        List<WordEdit> edits = new ArrayList<>();
        stood.spans().forEach(span -> edits.addAll(edited.of(span)));
        if (edits.isEmpty()) {
            Span first = stood.spans().get(0);
            Span last = stood.spans().get(stood.spans().size() - 1);
            String words = first == last ? first.exact() : first.exact() + " … " + last.exact();
            // The words are there one by one, but no longer as one utterance.
            edits.add(WordEdit.of(words, null, first.block(), first.start(), first.start()));
        }
        return List.copyOf(edits);
    }

    private List<WordEdit> of(Span span) {
        Line home = lines.stream()
                .filter(line -> Objects.equals(line.block(), span.block()))
                .findFirst()
                .orElse(null);
        Passages here = home == null ? null : passages(span, home);
        if (here != null && here.isMostlyThere()) {
            return here.edits();
        }
        // The words may have been taken to another block on the way.
        Passages elsewhere = lines.stream()
                .filter(line -> line != home)
                .flatMap(line -> Stream.ofNullable(passages(span, line)))
                .filter(Passages::isMostlyThere)
                .max(Comparator.comparingInt(Passages::equal))
                .orElse(here);
        return elsewhere == null
                ? List.of(WordEdit.of(span.exact(), null, home == null ? null : home.block(), 0, 0))
                : elsewhere.edits();
    }

    private @Nullable Passages passages(Span span, Line line) {
        FoldedText text = FoldedText.of(line.text());
        FoldedText words = FoldedText.of(span.exact());
        pairs += (long) words.words() * text.words();
        return pairs > MOST_PAIRS ? null : new Passages(span, whole, line.block(), line.text(), text);
    }
}

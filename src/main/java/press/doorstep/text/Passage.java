package press.doorstep.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A part of a story that is searched as one text: the headline, the standfirst, or the body with its blocks as lines. */
final class Passage {

    /** @param display whether it is a quotation by being the block it is */
    private record Line(StoryPart part, boolean display) {}

    private final Location location;
    private final List<Line> lines;
    private final FoldedText folded;

    private Passage(Location location, List<Line> lines) {
        this.location = location;
        this.lines = lines;
        this.folded =
                FoldedText.of(lines.stream().map(line -> line.part().text()).toList());
    }

    static Passage single(Location location, String text) {
        return new Passage(location, List.of(new Line(new StoryPart(location, null, text), false)));
    }

    static Passage body(Body body) {
        Set<String> display = new HashSet<>();
        for (Block block : body.blocks()) {
            if (block instanceof Block.Quote) {
                display.add(block.id());
            }
        }
        List<Line> lines = StoryPart.of(body).stream()
                .map(part -> new Line(part, part.block() != null && display.contains(part.block())))
                .toList();
        return new Passage(Location.BLOCK, lines);
    }

    Location location() {
        return location;
    }

    /** All places of the words, in reading order. */
    List<List<WordMatch.Piece>> places(FoldedText wanted) {
        List<List<WordMatch.Piece>> places = new ArrayList<>();
        for (int word = 0; word < folded.words(); word++) {
            if (folded.hashes[word] == wanted.hashes[0] && Boundaries.beginsWord(folded, word)) {
                List<WordMatch.Piece> place = nearest(wanted, word);
                if (!place.isEmpty()) {
                    places.add(place);
                    word = place.get(place.size() - 1).last();
                }
            }
        }
        return places;
    }

    /** The place that begins at a word, or a later one that ends where it ends: across an omission the nearest beginning is meant. */
    private List<WordMatch.Piece> nearest(FoldedText wanted, int word) {
        List<WordMatch.Piece> place = WordMatch.at(wanted, folded, word);
        if (place.size() < 2) {
            return place;
        }
        int last = place.get(place.size() - 1).last();
        for (int later = place.get(1).first() - 1; later > word; later--) {
            if (folded.hashes[later] == wanted.hashes[0] && Boundaries.beginsWord(folded, later)) {
                List<WordMatch.Piece> nearer = WordMatch.at(wanted, folded, later);
                if (!nearer.isEmpty() && nearer.get(nearer.size() - 1).last() == last) {
                    return nearer;
                }
            }
        }
        return place;
    }

    /** Whether quote marks stand around the words, or they are a display quotation, which needs none. */
    boolean isQuoted(List<WordMatch.Piece> pieces) {
        int first = pieces.get(0).first();
        int last = pieces.get(pieces.size() - 1).last();
        boolean opened = Edges.isOpened(folded, first) || (isDisplay(first) && beginsLine(first));
        boolean closed = Edges.isClosed(folded, last) || (isDisplay(last) && endsLine(last));
        return opened && closed;
    }

    private boolean isDisplay(int word) {
        return lines.get(folded.lines[word]).display();
    }

    private boolean beginsLine(int word) {
        return word == 0 || folded.lines[word - 1] != folded.lines[word];
    }

    private boolean endsLine(int word) {
        return word + 1 == folded.words() || folded.lines[word + 1] != folded.lines[word];
    }

    List<Span> spans(List<WordMatch.Piece> pieces, FoldedText wanted) {
        List<Span> spans = new ArrayList<>();
        for (WordMatch.Piece piece : pieces) {
            int first = piece.first();
            for (int word = first; word <= piece.last(); word++) {
                if (word == piece.last() || endsLine(word)) {
                    int start = Edges.start(folded, first, piece, wanted);
                    spans.add(span(folded.lines[word], start, Edges.end(folded, word, piece, wanted)));
                    first = word + 1;
                }
            }
        }
        return List.copyOf(spans);
    }

    private Span span(int line, int foldedStart, int foldedEnd) {
        return lines.get(line).part().span(folded.from[foldedStart], folded.to[foldedEnd - 1]);
    }

    /** Whether the spans still say what they said and together are the wanted words. */
    boolean holds(List<Span> spans, FoldedText wanted) {
        if (spans.isEmpty() || wanted.words() == 0 || !spans.stream().allMatch(this::holds)) {
            return false;
        }
        // Quote marks around each span make every edge a place where speech may break off.
        FoldedText said = FoldedText.of(
                spans.stream().map(span -> '"' + span.exact() + '"').toList());
        if (said.words() == 0) {
            return false;
        }
        int matched = WordMatch.at(wanted, said, 0).stream()
                .mapToInt(piece -> piece.last() - piece.first() + 1)
                .sum();
        return matched == said.words();
    }

    private boolean holds(Span span) {
        return lines.stream()
                .filter(line -> Objects.equals(line.part().block(), span.block()))
                .anyMatch(line -> span.start() >= 0
                        && span.start() < span.end()
                        && span.end() <= CodePoints.count(line.part().text())
                        && CodePoints.slice(line.part().text(), span.start(), span.end())
                                .equals(span.exact()));
    }
}

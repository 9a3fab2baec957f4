package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Plays a marked text as properly nested tags, whatever way its marks cross; a link is never cut in two. */
final class Inlines {

    /** What a markup language makes of the pieces. */
    interface Tags {
        void open(Mark mark);

        void close(Mark mark);

        /** A piece of text, with the position in code points at which it begins. */
        void text(String piece, int position);
    }

    private Inlines() {}

    static void play(String text, List<Mark> marks, Tags tags) {
        List<Mark> pieces = aroundLinks(Marks.normal(marks));
        List<Integer> edges = edges(pieces, CodePoints.count(text));
        List<Mark> open = List.of();
        int from = 0;
        for (int i = 0; i + 1 < edges.size(); i++) {
            int start = edges.get(i);
            List<Mark> wanted = over(pieces, start);
            step(open, wanted, tags);
            open = wanted;
            int to = text.offsetByCodePoints(from, edges.get(i + 1) - start);
            tags.text(text.substring(from, to), start);
            from = to;
        }
        step(open, List.of(), tags);
    }

    /** Cuts every other mark that crosses the edge of a link at that edge. */
    private static List<Mark> aroundLinks(List<Mark> marks) {
        List<Mark> pieces = new ArrayList<>(marks);
        for (Mark link : marks) {
            if (link.type() == MarkType.LINK) {
                List<Mark> cut = new ArrayList<>();
                pieces.forEach(mark -> cut(mark, link, cut));
                pieces = cut;
            }
        }
        pieces.sort(Marks.OUTER_FIRST);
        return pieces;
    }

    private static void cut(Mark mark, Mark link, List<Mark> pieces) {
        boolean crossesStart = mark.start() < link.start() && mark.end() > link.start() && mark.end() < link.end();
        boolean crossesEnd = mark.start() > link.start() && mark.start() < link.end() && mark.end() > link.end();
        if (mark.type() == MarkType.LINK || !(crossesStart || crossesEnd)) {
            pieces.add(mark);
            return;
        }
        int edge = crossesStart ? link.start() : link.end();
        pieces.add(Marks.at(mark, mark.start(), edge));
        pieces.add(Marks.at(mark, edge, mark.end()));
    }

    private static List<Integer> edges(List<Mark> marks, int length) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, length));
        for (Mark mark : marks) {
            edges.add(mark.start());
            edges.add(mark.end());
        }
        return List.copyOf(edges);
    }

    private static List<Mark> over(List<Mark> marks, int position) {
        return marks.stream()
                .filter(mark -> mark.start() <= position && position < mark.end())
                .toList();
    }

    private static void step(List<Mark> open, List<Mark> wanted, Tags tags) {
        int same = 0;
        while (same < open.size() && same < wanted.size() && open.get(same).equals(wanted.get(same))) {
            same++;
        }
        for (int i = open.size() - 1; i >= same; i--) {
            tags.close(open.get(i));
        }
        wanted.subList(same, wanted.size()).forEach(tags::open);
    }
}

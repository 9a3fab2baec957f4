package press.doorstep.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Marks in their normal form: in reading order, outer before inner, with equal ones that touch or overlap made one. */
final class Marks {

    /** Reading order; of marks that begin together the longer is the outer one, and of equal ones the type decides. */
    static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparingInt(mark -> rank(mark.type()))
            .thenComparing(Marks::whose);

    private Marks() {}

    static List<Mark> normal(List<Mark> marks) {
        return normal(marks, "");
    }

    /** Equal marks with nothing but white space of the text between them are one too, as the space between two strong words is strong. */
    static List<Mark> normal(List<Mark> marks, String text) {
        if (marks.size() < 2) {
            return List.copyOf(marks);
        }
        Map<Mark, List<Mark>> alike = new LinkedHashMap<>();
        for (Mark mark : marks) {
            alike.computeIfAbsent(at(mark, 0, 0), kind -> new ArrayList<>()).add(mark);
        }
        List<Mark> joined = new ArrayList<>(marks.size());
        alike.values().forEach(same -> join(same, text, joined));
        joined.sort(OUTER_FIRST);
        return List.copyOf(joined);
    }

    static Mark at(Mark mark, int start, int end) {
        return new Mark(mark.type(), start, end, mark.href(), mark.quotation(), mark.speaker(), mark.place());
    }

    private static void join(List<Mark> same, String text, List<Mark> joined) {
        same.sort(OUTER_FIRST);
        Mark last = same.get(0);
        for (Mark next : same.subList(1, same.size())) {
            if (next.start() <= last.end() || isBlank(text, last.end(), next.start())) {
                last = at(last, last.start(), Math.max(last.end(), next.end()));
            } else {
                joined.add(last);
                last = next;
            }
        }
        joined.add(last);
    }

    /** What the mark names; decides between two of a type over the same words, so that their order is always the same. */
    private static String whose(Mark mark) {
        return Stream.of(mark.href(), mark.quotation(), mark.speaker(), mark.place())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static boolean isBlank(String text, int start, int end) {
        return !text.isEmpty()
                && CodePoints.slice(text, start, end).codePoints().allMatch(Characters::isSpace);
    }

    private static int rank(MarkType type) {
        return switch (type) {
            case LINK -> 0;
            case QUOTATION -> 1;
            case PERSON -> 2;
            case PLACE -> 3;
            case STRONG -> 4;
            case EMPHASIS -> 5;
        };
    }
}

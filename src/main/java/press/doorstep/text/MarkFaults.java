package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of a text's marks. Marks may overlap as they like, except that a link has no link within. */
final class MarkFaults {

    private static final int MOST_MARKS = 500;

    private final List<BodyChecks.Fault> faults = new ArrayList<>();

    private MarkFaults() {}

    /** Pointers are relative to the list of marks. */
    static List<BodyChecks.Fault> in(String text, List<Mark> marks) {
        MarkFaults found = new MarkFaults();
        if (marks.size() > MOST_MARKS) {
            found.fault("", "has " + marks.size() + " marks; the most is " + MOST_MARKS);
            return found.faults;
        }
        int length = CodePoints.count(text);
        for (int i = 0; i < marks.size(); i++) {
            found.mark("/" + i, marks.get(i), length);
        }
        found.links(marks);
        return found.faults;
    }

    private void mark(String pointer, @Nullable Mark mark, int length) {
        if (mark == null) {
            fault(pointer, "must be given");
            return;
        }
        range(pointer, mark, length);
        type(pointer, mark);
    }

    private void range(String pointer, Mark mark, int length) {
        if (mark.start() < 0 || mark.start() >= mark.end()) {
            fault(pointer + "/start", "must be 0 or more and before the end");
        } else if (mark.end() > length) {
            fault(pointer + "/end", "is beyond the text, which has " + length + " characters");
        }
    }

    private void type(String pointer, Mark mark) {
        if (mark.type() == null) {
            fault(pointer + "/type", "must be given");
            return;
        }
        member(pointer + "/href", mark.href(), mark.type() == MarkType.LINK);
        member(pointer + "/quotation", mark.quotation(), mark.type() == MarkType.QUOTATION);
        member(pointer + "/speaker", mark.speaker(), mark.type() == MarkType.PERSON);
        member(pointer + "/place", mark.place(), mark.type() == MarkType.PLACE);
        if (mark.type() == MarkType.LINK && mark.href() != null && !WebAddress.isLink(mark.href())) {
            fault(pointer + "/href", "must be an http, https or mailto address");
        }
    }

    private void member(String pointer, @Nullable String value, boolean wanted) {
        if (wanted && (value == null || value.isBlank())) {
            fault(pointer, "must be given for a mark of this type");
        } else if (!wanted && value != null) {
            fault(pointer, "does not belong to a mark of this type");
        }
    }

    private void links(List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isLink(marks.get(i)) && isLink(marks.get(j)) && overlap(marks.get(i), marks.get(j))) {
                    fault("/" + i, "overlaps the link of mark " + j);
                }
            }
        }
    }

    private static boolean isLink(@Nullable Mark mark) {
        return mark != null && mark.type() == MarkType.LINK;
    }

    private static boolean overlap(Mark one, Mark other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private void fault(String pointer, String detail) {
        faults.add(new BodyChecks.Fault(pointer, detail));
    }
}

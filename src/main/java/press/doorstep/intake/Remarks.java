package press.doorstep.intake;

import java.util.List;
import press.doorstep.naming.Kept.Remark;
import press.doorstep.web.Problem;

/** What to tell of a record that is refused. */
final class Remarks {

    private Remarks() {}

    static List<Remark> of(String detail) {
        return List.of(new Remark("", detail));
    }

    static List<Remark> at(String pointer, String detail) {
        return List.of(new Remark(pointer, detail));
    }

    static List<Remark> of(Problem refusal) {
        if (refusal.errors().isEmpty()) {
            return of(inItsLine(refusal.detail()));
        }
        return refusal.errors().stream()
                .map(error -> new Remark(error.pointer() == null ? "" : error.pointer(), inItsLine(error.detail())))
                .toList();
    }

    /** A record is one line of its own, so only the column tells where. */
    private static String inItsLine(String detail) {
        return detail.replace("line 1, column ", "column ");
    }

    /** For what a room threw; what is not meant to be read is not told. */
    static List<Remark> of(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem refusal) {
                return of(refusal);
            }
        }
        return of(
                DatabaseFaults.contradicts(fault)
                        ? "It contradicts something that is there already, and was not kept."
                        : "Something went wrong here while it was kept; the server's log says what.");
    }
}

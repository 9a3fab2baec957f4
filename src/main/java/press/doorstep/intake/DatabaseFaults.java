package press.doorstep.intake;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failure in the database means for an import: wait and try again, or do without this record. */
final class DatabaseFaults {

    /** Connection lost, out of room, shut down, and the losers of a race. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53");

    private static final Set<String> PASSING = Set.of("57P01", "57P02", "57P03", "40001", "40P01", "55P03");

    private DatabaseFaults() {}

    /** Whether the same may well succeed later. */
    static boolean willPass(Throwable fault) {
        SQLException cause = cause(fault);
        if (cause == null) {
            return false;
        }
        String state = cause.getSQLState();
        if (state == null || state.length() < 2) {
            return String.valueOf(cause.getMessage()).contains("cquisition timeout");
        }
        return PASSING.contains(state) || PASSING_CLASSES.contains(state.substring(0, 2));
    }

    /** Whether a constraint of the database refused it. */
    static boolean contradicts(Throwable fault) {
        SQLException cause = cause(fault);
        return cause != null && String.valueOf(cause.getSQLState()).startsWith("23");
    }

    private static @Nullable SQLException cause(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}

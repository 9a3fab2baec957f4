package press.doorstep.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Things that belong together are locked in one order, but what is around a thing can change while it is waited for; then two transactions
 * may each wait for the other, and the database ends one of them. Nothing has happened yet: it is simply done again.
 */
public final class Collisions {

    private static final int ATTEMPTS = 4;
    private static final int LONGEST_PAUSE = 50;

    private Collisions() {}

    /** The result of a transaction, which is begun anew when it ran into another. Part of one, only whoever began the whole can begin anew. */
    public static <T> T settled(Supplier<T> transaction) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return transaction.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isCollision(e)) {
                    throw e;
                }
                pause();
            }
        }
    }

    /** SQLSTATE class 40: rolled back because of others. */
    private static boolean isCollision(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith("40")) {
                return true;
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

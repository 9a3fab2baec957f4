package press.doorstep.live;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The desk's connection of the caller's transaction: publishing writes on it and on nothing else. */
@ApplicationScoped
class DeskDatabase {

    @Inject
    AgroalDataSource desk;

    @Inject
    TransactionSynchronizationRegistry transaction;

    <T> T write(Function<Sql, T> writing) {
        if (transaction.getTransactionKey() == null) {
            throw new IllegalStateException("Publishing joins a transaction; none is running.");
        }
        return read(writing);
    }

    /** Reads what a transaction sees, its own changes included, if one is running. */
    <T> T read(Function<Sql, T> reading) {
        try (Connection connection = desk.getConnection()) {
            return reading.apply(new Sql(connection));
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    /**
     * What the parts of this transaction share under a key: made by the first that asks, handed over after commit, dropped when the
     * transaction fails.
     */
    @SuppressWarnings("unchecked")
    <T> T shared(Object key, Supplier<T> first, Consumer<T> committed) {
        Object there = transaction.getResource(key);
        if (there != null) {
            return (T) there;
        }
        T made = first.get();
        transaction.putResource(key, made);
        transaction.registerInterposedSynchronization(new After(() -> committed.accept(made)));
        return made;
    }

    /** Does something once after this transaction committed, however often it is asked under the same key. */
    void afterCommit(Object key, Runnable act) {
        shared(key, () -> key, same -> act.run());
    }

    private record After(Runnable act) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                act.run();
            }
        }
    }
}

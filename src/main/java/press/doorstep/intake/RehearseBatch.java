package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import press.doorstep.naming.Kept;

/** Keeps a batch of records as an import would, and undoes it. */
@ApplicationScoped
class RehearseBatch {

    @Inject
    DeskRooms rooms;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Transactional
    public List<Kept> rehearse(ImportJob job, Batch batch) {
        List<Kept> kept = rooms.keep(batch.entries(), job.requestedBy());
        transaction.setRollbackOnly();
        return kept;
    }
}

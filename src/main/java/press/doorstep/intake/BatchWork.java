package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import press.doorstep.naming.Kept;

/** Works a batch off. One that fails as a whole is tried record by record, so that a bad one spoils none but itself. */
@ApplicationScoped
class BatchWork {

    private static final Logger LOG = Logger.getLogger(BatchWork.class);

    @Inject
    KeepBatch keep;

    @Inject
    DeclareBatch declare;

    @Inject
    Rehearsal rehearsal;

    @Inject
    AdvanceImport advance;

    /** Throws what may pass: the batch can be tried again later. */
    void work(ImportJob job, Stage stage, Batch batch) {
        try {
            once(job, stage, batch);
        } catch (RuntimeException e) {
            if (isNotTheRecords(e) || batch.entries().isEmpty()) {
                throw e;
            }
            for (Batch single : batch.single(stage)) {
                alone(job, stage, single);
            }
        }
    }

    private void alone(ImportJob job, Stage stage, Batch single) {
        try {
            once(job, stage, single);
        } catch (RuntimeException e) {
            if (isNotTheRecords(e)) {
                throw e;
            }
            refuse(job, single, e);
        }
    }

    private void once(ImportJob job, Stage stage, Batch batch) {
        if (batch.entries().isEmpty()) {
            advance.advance(job, batch, List.of());
        } else if (stage == Stage.DECLARATIONS) {
            declare.declare(job, batch);
        } else if (job.dryRun()) {
            rehearsal.of(job, batch);
        } else {
            keep.keep(job, batch);
        }
    }

    private void refuse(ImportJob job, Batch single, RuntimeException fault) {
        Entry entry = single.entries().get(0);
        LOG.warnf(fault, "Line %d of import %s was refused.", entry.line().number(), job.id());
        Kept refused = entry.refusedFor(Remarks.of(fault));
        advance.advance(job, single, List.of(Outcome.of(entry, refused, false)));
    }

    private static boolean isNotTheRecords(RuntimeException fault) {
        return fault instanceof ImportLost || DatabaseFaults.willPass(fault);
    }
}

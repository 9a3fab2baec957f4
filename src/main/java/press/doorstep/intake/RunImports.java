package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Works off the imports whose files are here, one after the other, each from where it was left. */
@ApplicationScoped
class RunImports {

    private static final Logger LOG = Logger.getLogger(RunImports.class);

    @Inject
    Turns turns;

    @Inject
    Spool spool;

    @Inject
    ClaimImport claim;

    @Inject
    BatchWork work;

    @Inject
    EndImport end;

    @Inject
    BatchSource batches;

    /**
     * Goes on until nothing is left, or between two batches as soon as {@code goOn} says no. Does nothing while another node has the turn.
     * Throws what may pass; the import is then as it was after its last batch.
     */
    public void run(BooleanSupplier goOn) throws IOException, SQLException {
        turns.take(() -> {
            UUID here = spool.id();
            while (goOn.getAsBoolean()) {
                Optional<ImportJob> job = claim.claim(here);
                if (job.isEmpty()) {
                    return;
                }
                workOff(job.get(), goOn);
            }
        });
    }

    private void workOff(ImportJob job, BooleanSupplier goOn) throws IOException {
        try {
            if (isDone(job, goOn)) {
                end.end(job, null);
                spool.delete(job.id());
            }
        } catch (ImportLost e) {
            LOG.warnf("Import %s was taken over by another node.", job.id());
        } catch (FileNotFoundException e) {
            end.end(job, "The file is no longer where it was put aside.");
        } catch (IOException e) {
            LOG.errorf(e, "The file of import %s cannot be read.", job.id());
            end.end(job, "The file cannot be read from where it was put aside.");
        }
    }

    private boolean isDone(ImportJob job, BooleanSupplier goOn) throws IOException {
        Bookmark place = job.place();
        while (place.stage() != Stage.DONE) {
            Stage stage = place.stage();
            try (Batches ofStage = batches.of(job, place)) {
                while (place.stage() == stage) {
                    if (!goOn.getAsBoolean()) {
                        return false;
                    }
                    Batch batch = ofStage.next();
                    work.work(job, stage, batch);
                    place = batch.after();
                }
            }
        }
        return true;
    }
}

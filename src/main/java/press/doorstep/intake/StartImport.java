package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import press.doorstep.naming.Ids;

/** Takes a file of records in and has it worked off in the background. */
@ApplicationScoped
public class StartImport {

    @Inject
    Spool spool;

    @Inject
    QueueImport queue;

    @Inject
    ImportWorker worker;

    @Inject
    Ids ids;

    /** Returns when the file is safe, with the id of the import. Its records may be published. {@link AwaitImport} waits for the end. */
    public UUID start(InputStream ndjson, String requestedBy, boolean dryRun) {
        return start(ndjson, requestedBy, true, dryRun);
    }

    UUID start(InputStream ndjson, String requestedBy, boolean mayPublish, boolean dryRun) {
        UUID id = ids.next();
        try {
            long lines = spool.write(id, ndjson);
            queue.queue(new Imports.Arrival(id, spool.id(), requestedBy, mayPublish, dryRun, lines));
        } catch (IOException e) {
            throw IntakeProblem.SPOOL_UNAVAILABLE.because("The file could not be put aside on this server.");
        }
        worker.nudge();
        return id;
    }
}

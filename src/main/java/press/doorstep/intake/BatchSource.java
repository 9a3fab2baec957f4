package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.function.Function;

/** Opens the file of an import where it was left. */
@ApplicationScoped
class BatchSource {

    @Inject
    IntakeConfig config;

    @Inject
    Spool spool;

    @Inject
    Outcomes outcomes;

    @Inject
    RecordText text;

    Batches of(ImportJob job, Bookmark place) throws IOException {
        Function<Line, Entry> reading = line -> text.read(line, job.mayPublish());
        if (place.stage() == Stage.LEFTOVERS) {
            return new LeftoverBatches(outcomes, spool, job, place, reading, config.batch());
        }
        LineReader lines = spool.lines(job.id(), place.position(), place.line());
        return new FileBatches(lines, place.stage(), place.stage().next(job.dryRun()), reading, config.batch());
    }
}

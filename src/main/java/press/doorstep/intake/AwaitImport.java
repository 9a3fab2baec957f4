package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Waits for an import to end. */
@ApplicationScoped
public class AwaitImport {

    private static final long LOOK_EVERY_MILLIS = 50;

    @Inject
    Imports imports;

    /** How the import stands when it has ended, or when {@code most} has passed. */
    public ImportView await(UUID id, Duration most) throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        ImportView view = look(id);
        while (!view.hasEnded() && System.nanoTime() < until) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            view = look(id);
        }
        return view;
    }

    private ImportView look(UUID id) {
        return imports.find(id)
                .orElseThrow(() -> IntakeProblem.IMPORT_NOT_FOUND.because("No import has the id " + id + "."));
    }
}

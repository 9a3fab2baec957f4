package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Notes what a batch of a dry run would bring, before anything of it is judged. */
@ApplicationScoped
class DeclareBatch {

    @Inject
    Declarations declarations;

    @Inject
    AdvanceImport advance;

    @Transactional
    public void declare(ImportJob job, Batch batch) {
        declarations.note(job.id(), batch.entries());
        advance.advance(job, batch, List.of());
    }
}

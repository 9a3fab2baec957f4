package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts an import whose file is safe into the queue. */
@ApplicationScoped
class QueueImport {

    @Inject
    Imports imports;

    @Transactional
    public void queue(Imports.Arrival arrival) {
        imports.add(arrival);
    }
}

package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import press.doorstep.naming.Kept;

/** Keeps a batch of records, with their outcomes and the place behind them: all of it or nothing, so that a crash doubles nothing. */
@ApplicationScoped
class KeepBatch {

    @Inject
    DeskRooms rooms;

    @Inject
    ForwardReferences forward;

    @Inject
    AdvanceImport advance;

    @Transactional
    public void keep(ImportJob job, Batch batch) {
        boolean again = batch.isAgain();
        Batch now = again ? batch : batch.with(forward.defer(batch.entries()));
        List<Kept> kept = rooms.keep(now.entries(), job.requestedBy());
        List<Outcome> outcomes = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            Entry entry = now.entries().get(i);
            boolean pending =
                    !again && (entry.deferred() || !kept.get(i).pending().isEmpty());
            outcomes.add(Outcome.of(entry, kept.get(i), pending));
        }
        advance.advance(job, now, outcomes);
    }
}

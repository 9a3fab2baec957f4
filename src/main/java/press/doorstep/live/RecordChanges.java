package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import press.doorstep.outbox.Outbox;

/** Leaves behind, in the transaction that makes it so, what reads differently; it is numbered after the commit. */
@ApplicationScoped
class RecordChanges {

    @Inject
    Outbox outbox;

    void record(Happened happened) {
        if (happened.isNothing()) {
            return;
        }
        Touched touched = happened.touched();
        if (happened.events().isEmpty()) {
            outbox.append(List.of(ChangeFact.of(touched)));
            return;
        }
        List<Outbox.Entry> facts = new ArrayList<>();
        for (PublicEvent event : happened.events()) {
            facts.add(ChangeFact.of(event, facts.isEmpty() ? touched : Touched.NOTHING));
        }
        outbox.append(facts);
    }
}

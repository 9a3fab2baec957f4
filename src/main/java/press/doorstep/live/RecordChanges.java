package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.doorstep.outbox.Outbox;

/** Leaves behind, in the transaction that makes it so, what reads differently; it is numbered after the commit. */
@ApplicationScoped
class RecordChanges {

    @Inject
    Outbox outbox;

    @Inject
    DeskDatabase desk;

    @Inject
    TellPartners partners;

    @Inject
    TopicMemory topics;

    @Inject
    @Any
    Instance<LiveListener> listeners;

    void record(Happened happened) {
        if (happened.isNothing()) {
            return;
        }
        partners.tell(happened);
        Touched touched = happened.touched();
        desk.shared(this, ArrayList<Touched>::new, this::tell).add(touched);
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

    /** This node's listeners hear at once, so that whoever made the change reads what they made. */
    private void tell(List<Touched> committed) {
        if (committed.stream().anyMatch(TopicMemory::isConcerned)) {
            topics.forget();
        }
        Set<String> keys = new HashSet<>();
        committed.forEach(touched -> keys.addAll(touched.keys()));
        listeners.forEach(listener -> listener.changedHere(keys));
    }
}

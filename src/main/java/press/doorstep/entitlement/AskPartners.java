package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Happening;
import press.doorstep.live.LiveChange;
import press.doorstep.live.PublicEvent;
import press.doorstep.live.Subject;
import press.doorstep.live.Told;

/** Asks partners to acknowledge what became of stories that were theirs. */
@ApplicationScoped
class AskPartners {

    static final Set<Happening> ASKED =
            EnumSet.of(Happening.CORRECTED, Happening.WITHDRAWN, Happening.KILLED, Happening.ERASED);

    @Inject
    PartnerRequests requests;

    /** Every node hears of every change: who was asked is not asked again. */
    @Transactional
    public void ask(List<LiveChange> changes) {
        for (LiveChange change : changes) {
            PublicEvent told = change.event() == null ? change.apart() : change.event();
            if (told != null && told.subject() == Subject.ARTICLE) {
                ask(change, told, told.told());
            }
        }
        requests.reached(changes.get(changes.size() - 1).number());
    }

    private void ask(LiveChange change, PublicEvent event, @Nullable Told told) {
        if (told == null) {
            return;
        }
        List<Integer> asked = new ArrayList<>(told.lost());
        requests.ask(asked, change.number(), event.id(), Happening.WITHDRAWN.of(Subject.ARTICLE), change.happenedAt());
        if (change.event() != null && ASKED.contains(event.happening())) {
            requests.ask(told.asItIs(), change.number(), event.id(), event.name(), change.happenedAt());
        }
    }
}

package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveListener;

/** Hears of corrections and ends, also of those while no node was there. */
@ApplicationScoped
class HearEnds implements LiveListener {

    @Inject
    BeginAsking beginning;

    @Inject
    AskPartners partners;

    @Override
    public String name() {
        return "acknowledgements";
    }

    @Override
    public long beginsAfter(long head) {
        return beginning.begin(head);
    }

    @Override
    public void hear(List<LiveChange> changes) {
        partners.ask(changes);
    }

    /** What was pruned before anybody heard of it is longer ago than anybody waits for an acknowledgement. */
    @Override
    public void missed(long head) {
        beginning.begin(head);
    }
}

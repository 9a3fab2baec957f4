package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says where partners have to be asked on, also of what happened while no node was there. */
@ApplicationScoped
class BeginAsking {

    @Inject
    PartnerRequests requests;

    /** {@code head} is where there is nothing behind: where it begins the first time. */
    @Transactional
    public long begin(long head) {
        Long known = requests.position();
        if (known == null) {
            requests.reached(head);
            return head;
        }
        return known;
    }
}

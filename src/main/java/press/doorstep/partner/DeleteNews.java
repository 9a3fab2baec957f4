package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import press.doorstep.live.LivePartnerNews;
import press.doorstep.web.Precondition;

/** Takes a partner's story away that was added by hand. */
@ApplicationScoped
class DeleteNews {

    @Inject
    NewsItems news;

    @Inject
    LivePartnerNews live;

    @Transactional
    public void delete(String id, Precondition precondition) {
        News held = news.requireHeld(id);
        held.require(precondition);
        if (held.feed != null) {
            throw PartnerProblem.PARTNER_NEWS_POLLED.because("The story comes from a feed; hide it instead.");
        }
        live.remove(List.of(held.id));
        news.delete(held);
    }
}

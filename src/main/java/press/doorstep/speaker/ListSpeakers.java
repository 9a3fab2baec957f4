package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Listing;
import press.doorstep.web.NamePage;

/** Lists speakers by name. */
@ApplicationScoped
class ListSpeakers {

    @Inject
    Speakers speakers;

    @Transactional
    public Listing<SpeakerView> list(@Nullable String kind, NamePage page) {
        Listing<Speaker> rows = Listing.of(
                speakers.page(kind, page), page.limit(), speaker -> page.cursor(speaker.sortKey, speaker.id));
        // Brings the tenures of the whole page into the transaction's session.
        speakers.whole(rows.items().stream().map(speaker -> speaker.id).toList());
        return rows.map(SpeakerView::of);
    }
}

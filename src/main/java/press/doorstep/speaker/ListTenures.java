package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lists the offices of a speaker. */
@ApplicationScoped
class ListTenures {

    @Inject
    Speakers speakers;

    @Transactional
    public TenuresView list(String reference) {
        return TenuresView.of(speakers.require(reference));
    }
}

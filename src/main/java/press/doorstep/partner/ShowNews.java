package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.LivePartnerNews;

/** Puts a partner's story before readers, or keeps it from them. */
@ApplicationScoped
class ShowNews {

    @Inject
    NewsItems news;

    @Inject
    LivePartnerNews live;

    void show(News one) {
        if (one.hidden) {
            live.remove(List.of(one.id));
        } else {
            live.put(List.of(one.published()));
        }
    }

    /** Refuses what the partner has at this address already, unless it is the same. */
    void requireNew(CheckedNews checked, @Nullable UUID same) {
        news.at(checked.origin().partnerSlug, WebLinks.key(checked.url()))
                .filter(known -> !known.id.equals(same))
                .ifPresent(known -> {
                    throw PartnerProblem.PARTNER_NEWS_KNOWN
                            .because("The partner's story at this address is there already.")
                            .with("news", known.id);
                });
    }
}

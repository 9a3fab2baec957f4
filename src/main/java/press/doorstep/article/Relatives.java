package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.live.PublicQuotations;
import press.doorstep.quotation.FindQuotations;

/** Live stories that show something of others: that link to them, are translations of them, or carry translations of their quotations. */
@ApplicationScoped
class Relatives {

    /** As many are rendered again in the transaction that changed what they show; the rest follow. */
    static final int AT_ONCE = 200;

    @Inject
    LiveContent live;

    @Inject
    PublicQuotations shown;

    @Inject
    FindQuotations quotations;

    @Inject
    Articles articles;

    /** Those around stories, without these themselves. */
    Set<UUID> of(Collection<UUID> stories) {
        return around(stories, List.of());
    }

    /** Those around stories that changed for readers, and around quotations they have not seen so far. */
    Set<UUID> around(Collection<UUID> stories, Collection<UUID> carried) {
        Set<UUID> fresh = new HashSet<>(carried);
        fresh.removeAll(shown.among(carried));
        Set<UUID> changed = new HashSet<>(stories);
        changed.addAll(articles.groups(stories).values());
        changed.addAll(quotations.groups(fresh));
        Set<UUID> around = new TreeSet<>(live.articlesCarrying(changed));
        around.removeAll(Set.copyOf(stories));
        return around;
    }

    /**
     * Keeps stories as they are, with those around them, and those that name each other with them though not public yet: of two that go out at
     * once the second has to see the first. All in one order.
     */
    void hold(Collection<UUID> stories) {
        if (stories.isEmpty()) {
            return;
        }
        Set<UUID> held = new HashSet<>(stories);
        held.addAll(articles.named(stories, AT_ONCE));
        of(stories).stream().limit(AT_ONCE).forEach(held::add);
        articles.hold(held);
    }
}

package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Those that link to these stories or are translations of them, without these themselves. */
    Set<UUID> of(Collection<UUID> stories) {
        if (stories.isEmpty()) {
            return Set.of();
        }
        Set<UUID> relatives = new TreeSet<>(live.articlesCarrying(stories));
        relatives.addAll(
                articles.liveTranslations(new HashSet<>(articles.groups(stories).values()), stories));
        relatives.removeAll(Set.copyOf(stories));
        return relatives;
    }

    /** Those that carry a translation or a fragment of quotations that readers have not seen so far. */
    Set<UUID> ofNewQuotations(Collection<UUID> carried) {
        Set<UUID> fresh = new HashSet<>(carried);
        fresh.removeAll(shown.among(carried));
        return ofQuotations(fresh);
    }

    Set<UUID> ofQuotations(Collection<UUID> changed) {
        Set<UUID> kin = shown.among(quotations.kin(changed));
        return kin.isEmpty() ? Set.of() : new TreeSet<>(live.articlesCarrying(kin));
    }

    /** Keeps stories and those related to them as they are, all in one order. */
    void hold(Collection<UUID> stories) {
        Set<UUID> held = new HashSet<>(stories);
        held.addAll(of(stories).stream().limit(AT_ONCE).collect(Collectors.toSet()));
        articles.hold(held);
    }
}

package press.doorstep.entitlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.text.Slugs;
import press.doorstep.web.Problem;

/** The partners there are. A reference is an id or a slug. */
@ApplicationScoped
class Partners implements PanacheRepositoryBase<Partner, UUID> {

    private static final int LONGEST_SLUG = 116;

    @Inject
    SlugRegister slugs;

    Partner require(String reference) {
        return found(
                reference,
                Slugs.isUuid(reference)
                        ? findById(UUID.fromString(reference))
                        : find("slug", reference).firstResult());
    }

    /** The same, to be changed: nobody else changes it until the transaction ends. */
    Partner requireHeld(String reference) {
        UUID id = require(reference).id;
        getEntityManager().clear();
        return found(reference, findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those behind an id, the first added first. */
    List<Partner> behind(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    /** A slug that nobody else has: with a number where it is taken. */
    String free(String wanted, @Nullable UUID except) {
        String stem = wanted.substring(0, Math.min(LONGEST_SLUG, wanted.length()));
        String slug = stem;
        for (int number = 2; isTaken(slug, except); number++) {
            slug = stem + "-" + number;
        }
        return slug;
    }

    private boolean isTaken(String slug, @Nullable UUID except) {
        return find("slug", slug).stream().anyMatch(other -> !other.id.equals(except));
    }

    boolean hasKeys(UUID partner) {
        return !getEntityManager()
                .createNativeQuery("select 1 from desk.api_key where partner = ?1 and revoked_at is null limit 1")
                .setParameter(1, partner)
                .getResultList()
                .isEmpty();
    }

    List<PartnerView> views(Collection<Partner> partners) {
        Set<UUID> topics = new TreeSet<>();
        partners.forEach(partner -> partner.rules.forEach(rule -> topics.addAll(rule.topics())));
        Map<UUID, String> known = topics.isEmpty() ? Map.of() : slugs.present(Kind.TOPIC, topics);
        return partners.stream().map(partner -> PartnerView.of(partner, known)).toList();
    }

    PartnerView view(Partner partner) {
        return views(List.of(partner)).get(0);
    }

    private static Partner found(String reference, @Nullable Partner partner) {
        if (partner == null) {
            throw missing(reference);
        }
        return partner;
    }

    private static Problem missing(String reference) {
        return EntitlementProblem.PARTNER_NOT_FOUND.because("There is no partner \"" + reference + "\".");
    }
}

package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import press.doorstep.live.EntitlementRule;
import press.doorstep.live.Entitlements;
import press.doorstep.topic.FindTopics;
import press.doorstep.web.Precondition;

/** Changes a partner. Stories are only gone through again when the rules are others. */
@ApplicationScoped
class EditPartner {

    @Inject
    Partners partners;

    @Inject
    FindTopics topics;

    @Inject
    Entitlements entitlements;

    @Inject
    Clock clock;

    /** {@code change} says what becomes of the partner as it is. */
    @Transactional
    public PartnerView edit(
            String id, Precondition precondition, Function<PartnerView, PartnerRequest> change, String by) {
        Partner partner = partners.requireHeld(id);
        partner.require(precondition);
        PartnerRequest sent = change.apply(partners.view(partner));
        CheckedPartner checked = CheckedPartner.orRefused(sent, topics.resolve(sent.topics()));
        CheckedPartner called = checked.called(partners.free(checked.slug(), partner.id));
        if (partner.says(called)) {
            return partners.view(partner);
        }
        List<EntitlementRule> before = partner.rules;
        partner.write(called, clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        partners.flush();
        if (!before.equals(partner.rules)) {
            entitlements.put(partner.entitlement());
        }
        return partners.view(partner);
    }
}

package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import press.doorstep.live.Entitlements;
import press.doorstep.naming.Ids;
import press.doorstep.topic.FindTopics;

/** Adds a partner; their rules are in force at once for what is published, and for what is live as soon as it was gone through. */
@ApplicationScoped
class CreatePartner {

    @Inject
    Partners partners;

    @Inject
    FindTopics topics;

    @Inject
    Entitlements entitlements;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public PartnerView create(PartnerRequest sent, String by) {
        CheckedPartner checked = CheckedPartner.orRefused(sent, topics.resolve(sent.topics()));
        CheckedPartner called = checked.called(partners.free(checked.slug(), null));
        Partner partner = new Partner(ids.next(), called, clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        partners.persistAndFlush(partner);
        entitlements.put(partner.entitlement());
        return partners.view(partner);
    }
}

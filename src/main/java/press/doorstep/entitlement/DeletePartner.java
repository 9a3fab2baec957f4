package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.live.Entitlements;
import press.doorstep.web.Precondition;

/** Takes a partner away, with what is known of them; not as long as a key of theirs holds. */
@ApplicationScoped
class DeletePartner {

    @Inject
    Partners partners;

    @Inject
    Entitlements entitlements;

    @Transactional
    public void delete(String id, Precondition precondition) {
        Partner partner = partners.requireHeld(id);
        partner.require(precondition);
        if (partners.hasKeys(partner.id)) {
            throw EntitlementProblem.PARTNER_HAS_KEYS.because("There are keys of the partner that were not revoked.");
        }
        entitlements.remove(partner.number);
        partners.delete(partner);
    }
}

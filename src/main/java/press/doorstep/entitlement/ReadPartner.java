package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads a partner. */
@ApplicationScoped
class ReadPartner {

    @Inject
    Partners partners;

    @Transactional
    public PartnerView read(String id) {
        return partners.view(partners.require(id));
    }
}

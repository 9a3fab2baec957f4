package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import press.doorstep.outbox.Outbox;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;
import press.doorstep.web.Precondition;

/** Says how far it is verified that a quotation was said. */
@ApplicationScoped
class VerifyQuotation {

    @Inject
    Quotations quotations;

    @Inject
    Carriers carriers;

    @Inject
    ReviseQuotations revising;

    @Inject
    QuotationViews views;

    @Inject
    Outbox outbox;

    @Transactional
    public QuotationView verify(String reference, Precondition precondition, VerificationRequest sent, String by) {
        Checks checks = new Checks();
        Verification verification = Verification.of(checks, "/note", sent.verification(), sent.note());
        BodyRefusal.unlessSound(checks);
        Quotation quotation = EditQuotation.hold(quotations, carriers, reference);
        quotation.require(precondition);
        if (quotation.verify(verification)) {
            revising.revised(quotation, by);
            outbox.append(List.of(ReviseQuotations.fact(quotation)));
            quotations.flush();
        }
        return views.of(quotation);
    }
}

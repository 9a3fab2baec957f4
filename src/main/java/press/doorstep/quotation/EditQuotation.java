package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import press.doorstep.outbox.Outbox;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;
import press.doorstep.web.Precondition;

/** Changes a quotation. Stories that are live and show it are rendered again afterwards. */
@ApplicationScoped
class EditQuotation {

    @Inject
    Quotations quotations;

    @Inject
    Carriers carriers;

    @Inject
    ResolveLinks links;

    @Inject
    WriteQuotation writing;

    @Inject
    QuotationViews views;

    @Inject
    Outbox outbox;

    @Transactional
    public QuotationView edit(
            String reference, Precondition precondition, Function<QuotationView, QuotationRequest> change, String by) {
        Quotation quotation = hold(quotations, carriers, reference);
        quotation.require(precondition);
        Checks checks = new Checks();
        QuotationContent content = QuotationContent.of(change.apply(views.of(quotation)), checks);
        QuotationLinks known = links.resolve(List.of(content), ResolveLinks.refusing(checks));
        known.report(content);
        BodyRefusal.unlessSound(checks);
        if (writing.write(quotation, content, known, by)) {
            outbox.append(List.of(ReviseQuotations.fact(quotation)));
        }
        quotations.flush();
        return views.of(quotation);
    }

    /** What carries a quotation first and then the quotation itself, as publishing does: so nobody waits in a circle. */
    static Quotation hold(Quotations quotations, Carriers carriers, String reference) {
        UUID id = quotations.named(reference);
        carriers.hold(List.of(id));
        return quotations.among(quotations.held(List.of(id), LockModeType.PESSIMISTIC_WRITE), id);
    }
}

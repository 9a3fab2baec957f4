package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.web.Precondition;

/** Remembers, or forgets again, that two quotations are two utterances, so that they are not suggested to be one. */
@ApplicationScoped
class DismissVariant {

    @Inject
    Quotations quotations;

    @Inject
    Carriers carriers;

    @Inject
    QuotationsApart apart;

    /** {@code precondition} is about the quotation that is asked about. */
    @Transactional
    public void dismiss(String reference, Precondition precondition, String other, boolean dismissed, String by) {
        Quotation quotation = EditQuotation.hold(quotations, carriers, reference);
        quotation.require(precondition);
        Quotation second = quotations.findById(quotations.require(other));
        if (quotation.id.equals(second.id)) {
            throw QuotationProblem.QUOTATION_MERGED_WITH_ITSELF.because(
                    "\"" + reference + "\" and \"" + other + "\" are the same quotation.");
        }
        if (dismissed) {
            apart.keep(quotation.id, second.id, by);
        } else {
            apart.forget(quotation.id, second.id);
        }
    }
}

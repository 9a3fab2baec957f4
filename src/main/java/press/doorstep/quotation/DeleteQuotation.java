package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.web.Precondition;

/** Deletes a quotation that nothing needs. Its slug stays its own: what once was public answers 410 for good. */
@ApplicationScoped
class DeleteQuotation {

    @Inject
    Quotations quotations;

    @Inject
    Carriers carriers;

    @Transactional
    public void delete(String reference, Precondition precondition) {
        Quotation quotation = EditQuotation.hold(quotations, carriers, reference);
        quotation.require(precondition);
        long fragments = quotations.count("fragmentOf = ?1 or mergedInto = ?1", quotation.id);
        if (fragments > 0 || carriers.carry(quotation.id)) {
            throw QuotationProblem.QUOTATION_IN_USE
                    .because(
                            fragments > 0
                                    ? "Other quotations are fragments of \"" + quotation.slug
                                            + "\" or were merged into it."
                                    : "A story carries \"" + quotation.slug + "\".")
                    .with("fragments", fragments);
        }
        quotations.delete(quotation);
        quotations.flush();
    }
}

package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finds one quotation by id or slug. */
@ApplicationScoped
class FindQuotation {

    @Inject
    Quotations quotations;

    @Inject
    QuotationViews views;

    @Transactional
    QuotationView find(String reference) {
        return views.of(quotations.findById(quotations.require(reference)));
    }
}

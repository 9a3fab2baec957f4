package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads one quotation. */
@ApplicationScoped
class ReadQuotation {

    @Inject
    Quotations quotations;

    @Inject
    QuotationViews views;

    @Transactional
    public QuotationView read(String reference) {
        return views.of(quotations.findById(quotations.require(reference)));
    }
}

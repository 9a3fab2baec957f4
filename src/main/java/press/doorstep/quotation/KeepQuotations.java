package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import press.doorstep.naming.Kept;

/** Adds quotations or brings them up to date, by id or slug; the same record again changes nothing. */
@ApplicationScoped
public class KeepQuotations {

    /** One outcome a record, in the order of the records. Records may name each other in any order. Joins the caller's transaction. */
    @Transactional
    public List<Kept> keep(List<QuotationRecord> records, String by) {
        throw new UnsupportedOperationException();
    }
}

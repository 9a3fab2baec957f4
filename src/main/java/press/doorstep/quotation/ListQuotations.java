package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.doorstep.web.Listing;

/** Lists the desk's quotations; a fixed number of statements a page. */
@ApplicationScoped
class ListQuotations {

    @Inject
    Quotations quotations;

    @Inject
    QuotationViews views;

    @Transactional
    Listing<QuotationView> list(QuotationsQuery query) {
        QuotationsQuery.Start start = query.start();
        Map<String, Object> values = new HashMap<>(Map.of("key", start.key(), "id", start.id()));
        if (!query.speakers().isEmpty()) {
            values.put("speakers", query.speakers());
        }
        List<Quotation> rows = quotations
                .find(query.where() + query.order(), values)
                .page(0, query.limit() + 1)
                .list();
        return Listing.of(views.of(rows), query.limit(), query::cursor);
    }
}

package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.speaker.FindSpeakers;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** Lists the desk's quotations; a fixed number of statements a page. */
@ApplicationScoped
class ListQuotations {

    @Inject
    Quotations quotations;

    @Inject
    FindSpeakers speakers;

    @Inject
    QuotationViews views;

    @Inject
    RoleMismatches mismatches;

    @Transactional
    public Listing<QuotationView> list(QuotationsQuery query) {
        Map<String, Object> values = new HashMap<>(Map.of("before", query.before(), "id", query.id()));
        if (!query.speakers().isEmpty()) {
            values.put("speakers", speakers(query.speakers()));
        }
        List<Quotation> rows = quotations
                .find(query.condition() + query.order(), values)
                .page(0, query.limit() + 1)
                .list();
        Listing<Quotation> page = Listing.of(rows, query.limit(), query::cursor);
        List<QuotationView> shown = views.of(page.items());
        return new Listing<>(query.roleMismatch() ? withMismatches(shown) : shown, page.page());
    }

    private List<QuotationView> withMismatches(List<QuotationView> shown) {
        Map<UUID, List<RoleMismatch>> found =
                mismatches.of(shown.stream().map(QuotationView::id).toList());
        return shown.stream()
                .map(quotation -> quotation.with(found.getOrDefault(quotation.id(), List.of())))
                .toList();
    }

    private Set<UUID> speakers(List<String> references) {
        Map<String, UUID> known = speakers.resolve(references);
        for (String reference : references) {
            if (!known.containsKey(reference)) {
                throw Parameters.invalid("speaker", "names no speaker: \"" + reference + "\".");
            }
        }
        return new HashSet<>(known.values());
    }
}

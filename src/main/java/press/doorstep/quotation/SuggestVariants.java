package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import press.doorstep.web.Listing;

/** Suggests which quotations may be one utterance; makes nothing of it. */
@ApplicationScoped
class SuggestVariants {

    /** So many quotations are looked into for a page, whatever is found. */
    private static final int LOOKED_INTO = 100;

    @Inject
    Quotations quotations;

    @Inject
    FindVariants finding;

    @Inject
    QuotationsApart apart;

    @Inject
    QuotationViews views;

    @Transactional
    public VariedQuotationView suggest(String reference, boolean dismissed) {
        Quotation quotation = Objects.requireNonNull(quotations.findById(quotations.require(reference)));
        return new VariedQuotationView(views.of(quotation), shown(quotation, finding.find(quotation), dismissed));
    }

    /** Over all quotations, latest changed first; each pair with the newer of the two. */
    @Transactional
    public Listing<VariedQuotationView> suggest(VariantsQuery query) {
        List<Quotation> rows = quotations
                .find(
                        "mergedInto is null and (updatedAt, id) < (?1, ?2) order by updatedAt desc, id desc",
                        query.before(),
                        query.id())
                .page(0, LOOKED_INTO + 1)
                .list();
        List<VariedQuotationView> found = new ArrayList<>();
        int looked = 0;
        while (looked < Math.min(rows.size(), LOOKED_INTO) && found.size() < query.limit()) {
            Quotation quotation = rows.get(looked++);
            List<VariantView> variants = shown(quotation, earlier(quotation), false);
            if (!variants.isEmpty()) {
                found.add(new VariedQuotationView(views.of(quotation), variants));
            }
        }
        String next = looked < rows.size() ? query.cursor(rows.get(looked - 1)) : null;
        return new Listing<>(found, Listing.Page.of(query.limit(), next));
    }

    private List<Variant> earlier(Quotation quotation) {
        List<Variant> found = finding.find(quotation);
        Set<UUID> earlier = quotations.before(
                quotation, found.stream().map(Variant::quotation).toList());
        return found.stream()
                .filter(variant -> earlier.contains(variant.quotation()))
                .toList();
    }

    private List<VariantView> shown(Quotation quotation, List<Variant> found, boolean dismissed) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<UUID> known = new HashSet<>(apart.from(quotation.id));
        List<Variant> shown = found.stream()
                .filter(variant -> dismissed || !known.contains(variant.quotation()))
                .toList();
        Map<UUID, QuotationView> others = new HashMap<>();
        views.of(quotations.list(
                        "id in ?1", shown.stream().map(Variant::quotation).toList()))
                .forEach(view -> others.put(view.id(), view));
        return shown.stream()
                .filter(variant -> others.containsKey(variant.quotation()))
                .map(variant -> VariantView.of(
                        variant,
                        Objects.requireNonNull(others.get(variant.quotation())),
                        known.contains(variant.quotation())))
                .toList();
    }
}

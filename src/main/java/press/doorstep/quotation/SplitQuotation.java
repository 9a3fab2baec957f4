package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.naming.Kind;
import press.doorstep.naming.Merges;
import press.doorstep.web.Precondition;
import press.doorstep.web.Problem;

/** Parts a quotation in two: brings back one that was merged by mistake, or makes what some stories quote a quotation of its own. */
@ApplicationScoped
class SplitQuotation {

    @Inject
    Quotations quotations;

    @Inject
    Carriers carriers;

    @Inject
    JoinQuotations joining;

    @Inject
    PartQuotation parting;

    @Inject
    Merges merges;

    @Inject
    QuotationViews views;

    /** {@code precondition} is about the quotation that stays. */
    @Transactional
    public SplitView split(String reference, Precondition precondition, SplitRequest sent, String by) {
        sent.requireSound();
        UUID staying = quotations.named(reference);
        String merged = sent.merged();
        if (merged != null) {
            return revive(staying, precondition, merged, by);
        }
        carriers.hold(Set.of(staying));
        Quotation remaining = quotations.among(quotations.alone(Set.of(staying)), staying);
        remaining.require(precondition);
        Quotation parted = parting.part(remaining, sent, by);
        return new SplitView(views.of(parted), views.of(remaining));
    }

    private SplitView revive(UUID staying, Precondition precondition, String reference, String by) {
        UUID gone = quotations.named(reference);
        Merges.Standing merge = merges.standing(Kind.QUOTATION, gone).orElseThrow(() -> notMerged(reference));
        JoinQuotations.Gained gained = joining.gained(merge);
        Set<UUID> all = new HashSet<>(gained.fragments());
        all.addAll(gained.translations());
        all.addAll(Set.of(staying, gone));
        carriers.hold(all);
        Map<UUID, Quotation> held = quotations.alone(all);
        Quotation remaining = quotations.among(held, staying);
        remaining.require(precondition);
        Quotation merged = held.get(gone);
        if (merged == null || !staying.equals(merged.mergedInto)) {
            throw notMerged(reference);
        }
        joining.revive(merged, remaining, merge, held, by);
        parting.show(merged, remaining, gained);
        return new SplitView(views.of(merged), views.of(remaining));
    }

    private static Problem notMerged(String reference) {
        return QuotationProblem.QUOTATION_NOT_MERGED
                .because("\"" + reference + "\" was not merged into this quotation.")
                .at("/merged", "Was not merged into this quotation.");
    }
}

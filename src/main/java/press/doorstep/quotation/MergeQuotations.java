package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import press.doorstep.web.Precondition;

/**
 * Makes two quotations one utterance. With the same words the first goes into the second: its appearances are the second's, its slugs and its id
 * lead there, and a snapshot that names it means the second. With other words it stays what stories print and becomes a fragment of the second.
 */
@ApplicationScoped
class MergeQuotations {

    @Inject
    Quotations quotations;

    @Inject
    Carriers carriers;

    @Inject
    JoinQuotations joining;

    @Inject
    WriteQuotation writing;

    @Inject
    ShowQuotations showing;

    @Inject
    QuotationViews views;

    /** {@code precondition} is about the quotation that goes. */
    @Transactional
    public MergeView merge(String reference, Precondition precondition, String into, String by) {
        UUID going = quotations.named(reference);
        UUID staying = quotations.intended("/into", into);
        if (going.equals(staying)) {
            throw QuotationProblem.QUOTATION_MERGED_WITH_ITSELF
                    .because("\"" + reference + "\" and \"" + into + "\" are the same quotation.")
                    .at("/into", "Is the quotation itself.");
        }
        Set<UUID> all = new HashSet<>(joining.around(going));
        all.addAll(List.of(going, staying));
        carriers.hold(all);
        Map<UUID, Quotation> held = quotations.alone(all);
        Quotation merged = quotations.among(held, going);
        Quotation survivor = quotations.among(held, staying);
        merged.require(precondition);
        requireOne(merged, survivor);
        if (merged.fingerprint.equals(survivor.fingerprint)) {
            showing.merged(merged, survivor, joining.join(merged, survivor, held, by));
            return new MergeView(MergeView.Outcome.MERGED, views.of(survivor), null);
        }
        writing.hang(merged, survivor.id, by);
        showing.changed(merged);
        return new MergeView(MergeView.Outcome.FRAGMENT, views.of(survivor), views.of(merged));
    }

    private static void requireOne(Quotation merged, Quotation survivor) {
        if (!merged.language.equals(survivor.language)) {
            throw QuotationProblem.QUOTATIONS_NOT_ONE
                    .because("One is in " + merged.language + ", the other in " + survivor.language + ".")
                    .at("/into", "Is in another language; say translationOf instead.");
        }
        boolean named = merged.speaker != null && survivor.speaker != null;
        if (named && !Objects.equals(merged.speaker, survivor.speaker)) {
            throw QuotationProblem.QUOTATIONS_NOT_ONE
                    .because("They have different speakers.")
                    .at("/into", "Was said by somebody else.");
        }
    }
}

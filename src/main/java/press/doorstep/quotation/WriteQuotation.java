package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Brings one quotation, held with what carries it, to what is said of it. Joins the caller's transaction. */
@ApplicationScoped
class WriteQuotation {

    @Inject
    Quotations quotations;

    @Inject
    Carriers carriers;

    @Inject
    ReviseQuotations revising;

    @Inject
    SlugRegister slugs;

    /** False when nothing changed. */
    boolean write(Quotation quotation, QuotationContent content, QuotationLinks links, String by) {
        UUID fragmentOf = links.fragmentOf(content.words());
        Utterance utterance = content.words().by(links.speaker(content.words()), fragmentOf);
        UUID group = group(links.translationOf(content));
        refuseCircle(quotation, fragmentOf);
        if (!quotation.utterance().equals(utterance)) {
            carriers.adapt(quotation.id, utterance.text(), by);
        }
        boolean changed = quotation.write(utterance);
        changed |= quotation.verify(content.verification());
        changed |= quotation.translate(group);
        changed |= rename(quotation, content.slug());
        if (changed) {
            revising.revised(quotation, by);
        }
        return changed;
    }

    /** Makes it a fragment of another. */
    void hang(Quotation quotation, UUID fuller, String by) {
        refuseCircle(quotation, fuller);
        if (!fuller.equals(quotation.fragmentOf)) {
            quotation.fragmentOf = fuller;
            revising.revised(quotation, by);
            quotations.flush();
            revising.tell(quotation);
        }
    }

    private @Nullable UUID group(@Nullable UUID translationOf) {
        return translationOf == null ? null : quotations.findById(translationOf).translationGroup;
    }

    private void refuseCircle(Quotation quotation, @Nullable UUID fragmentOf) {
        if (fragmentOf == null || fragmentOf.equals(quotation.fragmentOf)) {
            return;
        }
        quotations.takeTurnsWithFragments();
        quotations.flush();
        if (quotations.isWithin(fragmentOf, quotation.id)) {
            throw QuotationProblem.QUOTATION_FRAGMENT_CYCLE
                    .because("The fuller quotation is itself a fragment of \"" + quotation.slug + "\".")
                    .at("/fragmentOf", "Must not be the quotation itself or one of its fragments.");
        }
    }

    private boolean rename(Quotation quotation, @Nullable String wanted) {
        if (wanted == null || Objects.equals(wanted, quotation.slug)) {
            return false;
        }
        quotation.slug = slugs.rename(Kind.QUOTATION, quotation.id, wanted);
        return true;
    }
}

package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.live.PublishedQuotation;

/** Lets readers see at once what was made of quotations. Joins the caller's transaction. */
@ApplicationScoped
class ShowQuotations {

    @Inject
    FindQuotations finding;

    @Inject
    Appearances appearances;

    @Inject
    LiveContent live;

    /** One went into another: its slugs and its id lead there. */
    void merged(Quotation merged, Quotation survivor, JoinQuotations.Gained gained) {
        live.lead(published(survivor));
        Set<UUID> shown = gained.all();
        shown.add(merged.id);
        appearances.show(shown);
    }

    /** One came back: under its own slugs. */
    void parted(Quotation parted, Quotation from, JoinQuotations.Gained gained) {
        live.part(published(parted));
        Set<UUID> shown = gained.all();
        shown.add(from.id);
        appearances.show(shown);
    }

    void changed(Quotation quotation) {
        appearances.show(new HashSet<>(Set.of(quotation.id)));
    }

    private PublishedQuotation published(Quotation quotation) {
        return Objects.requireNonNull(finding.published(Set.of(quotation.id)).get(quotation.id));
    }
}

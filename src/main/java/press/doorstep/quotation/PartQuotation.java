package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.outbox.Outbox;
import press.doorstep.text.Checks;
import press.doorstep.text.Fingerprint;
import press.doorstep.web.BodyRefusal;

/** Makes what some stories quote a quotation of its own, with the same words. Joins the caller's transaction. */
@ApplicationScoped
class PartQuotation {

    @Inject
    CreateQuotation creating;

    @Inject
    Appearances appearances;

    @Inject
    ShowQuotations showing;

    @Inject
    ReviseQuotations revising;

    @Inject
    Outbox outbox;

    Quotation part(Quotation from, SplitRequest sent, String by) {
        Checks checks = new Checks();
        QuotationRequest wanted =
                QuotationRequest.of(from, sent.quotation() == null ? QuotationRequest.NOTHING : sent.quotation());
        if (!from.fingerprint.equals(Fingerprint.of(String.valueOf(wanted.text())))) {
            checks.fault("/quotation/text", "Must be the same words: they stand in the stories.");
        }
        Set<UUID> stories = stories(from, sent.stories() == null ? List.of() : sent.stories(), checks);
        BodyRefusal.unlessSound(checks);
        Quotation parted = creating.add(wanted, by);
        appearances.part(from.id, parted.id, stories, by);
        revising.revised(from, by);
        tell(from, parted);
        showing.changed(from);
        return parted;
    }

    /** What was merged comes back. */
    void show(Quotation parted, Quotation from, JoinQuotations.Gained gained) {
        tell(from, parted);
        showing.parted(parted, from, gained);
    }

    private void tell(Quotation from, Quotation parted) {
        outbox.append("QuotationSplit", "quotation", from.id, new QuotationSplit(parted.id));
    }

    private Set<UUID> stories(Quotation from, List<String> references, Checks checks) {
        Map<String, UUID> known = appearances.resolve(references);
        Set<UUID> carrying = appearances.stories(from.id);
        Set<UUID> parted = new HashSet<>();
        for (int i = 0; i < references.size(); i++) {
            UUID story = known.get(references.get(i));
            if (story == null || !carrying.contains(story) || !parted.add(story)) {
                checks.fault("/stories/" + i, "Is no story that carries the quotation, or stands here twice.");
            }
        }
        if (checks.faults().isEmpty() && parted.containsAll(carrying)) {
            throw QuotationProblem.QUOTATION_NOT_PARTED
                    .because("No other story carries the quotation.")
                    .at("/stories", "Leaves the quotation no story.");
        }
        return parted;
    }
}

package press.doorstep.quotation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.outbox.Outbox;

/** Changes what was said, for those who hold the stories that carry it. Joins the caller's transaction. */
@ApplicationScoped
public class ReviseQuotations {

    @Inject
    Quotations quotations;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Whether each quotation may change is for the caller to know; a quotation that says so already stays as it is. */
    public void revise(Map<UUID, Utterance> utterances, String by) {
        Map<UUID, Quotation> held = quotations.held(utterances.keySet(), LockModeType.PESSIMISTIC_WRITE);
        List<Quotation> changed = held.values().stream()
                .filter(quotation -> quotation.write(requireNonNull(utterances.get(quotation.id))))
                .toList();
        changed.forEach(quotation -> revised(quotation, by));
        outbox.append(changed.stream().map(ReviseQuotations::fact).toList());
    }

    /** A fact of a quotation that was changed on its own. */
    void tell(Quotation quotation) {
        outbox.append(List.of(fact(quotation)));
    }

    void revised(Quotation quotation, String by) {
        quotation.revised(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
    }

    static Outbox.Entry fact(Quotation quotation) {
        return new Outbox.Entry("QuotationChanged", "quotation", quotation.id, new QuotationChanged(quotation.slug));
    }
}

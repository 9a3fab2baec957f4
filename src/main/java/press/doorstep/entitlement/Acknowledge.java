package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.access.PartnerKey;
import press.doorstep.changes.ChangeCursor;
import press.doorstep.live.EventFilter;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveChanges;
import press.doorstep.live.PublicEvent;
import press.doorstep.live.Subject;

/** Puts on record that a partner has corrected, or taken down, what they were told of. */
@ApplicationScoped
class Acknowledge {

    @Inject
    LiveChanges log;

    @Inject
    PartnerRequests requests;

    @Inject
    Clock clock;

    /** What was acknowledged, and when first. */
    record Acknowledged(String cursor, String event, UUID article, Instant acknowledgedAt) {}

    @Transactional
    public Acknowledged acknowledge(PartnerKey key, long number, String by) {
        LiveChange change = told(key, number);
        PublicEvent event = change == null ? null : change.event();
        if (change == null
                || event == null
                || event.subject() != Subject.ARTICLE
                || !AskPartners.ASKED.contains(event.happening())) {
            throw EntitlementProblem.NOTHING_TO_ACKNOWLEDGE.because(
                    "The cursor is not that of a correction or an end that this partner was told of.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        requests.ask(List.of(key.number()), number, event.id(), event.name(), change.happenedAt());
        Instant first = requests.acknowledge(key.partner(), number, now, by);
        return new Acknowledged(ChangeCursor.after(number), event.name(), event.id(), first);
    }

    private @Nullable LiveChange told(PartnerKey key, long number) {
        LiveChanges.Events events =
                log.events(number - 1, new EventFilter(Set.of(), Set.of(), Set.of(), key.number()), 1);
        return events == null
                ? null
                : events.events().stream()
                        .filter(change -> change.number() == number)
                        .findFirst()
                        .orElse(null);
    }
}

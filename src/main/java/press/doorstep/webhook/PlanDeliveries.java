package press.doorstep.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import press.doorstep.changes.ChangeView;
import press.doorstep.live.Audience;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveChanges;
import press.doorstep.live.PublicEvent;
import press.doorstep.naming.Ids;

/** Puts what has happened in line for one who is called, each event once, however many nodes hear of it. */
@ApplicationScoped
class PlanDeliveries {

    private static final int PAGE = 100;

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    LiveChanges log;

    @Inject
    ObjectMapper json;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** True when there is more. */
    @Transactional
    public boolean plan(UUID id) {
        Webhook webhook = webhooks.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (webhook == null || !webhook.active) {
            return false;
        }
        Integer audience =
                webhook.partnerId == null ? Integer.valueOf(Audience.EVERYBODY) : webhooks.partner(webhook.partnerId);
        if (audience == null) {
            return false;
        }
        LiveChanges.Events events = log.events(webhook.position, webhook.filter(audience), PAGE);
        if (events == null) {
            webhook.pause("What happened since it was called last is not kept any more.", clock.instant());
            return false;
        }
        Instant now = clock.instant();
        for (LiveChange change : events.events()) {
            PublicEvent event = Objects.requireNonNull(change.event());
            deliveries.add(ids.next(), webhook.id, change.number(), event.name(), event.id(), body(change), now);
            if (event.happening().isEnd()) {
                deliveries.nameNoMore(webhook.id, event.id());
            }
        }
        webhook.position = events.last();
        return events.more();
    }

    private String body(LiveChange change) {
        ChangeView view = ChangeView.of(change);
        try {
            return json.writeValueAsString(new MessageBody(view.event(), view.happenedAt(), view));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

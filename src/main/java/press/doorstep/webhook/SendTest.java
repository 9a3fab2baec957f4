package press.doorstep.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import press.doorstep.naming.Ids;

/** Puts a message in line that says only that it is a test. It is sent like any other, so a paused receiver gets none. */
@ApplicationScoped
class SendTest {

    static final String EVENT = "test";

    /** Tests have no place in the log; they come before everything. */
    static final long NO_NUMBER = 0;

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    ObjectMapper json;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public DeliveryView send(String id) {
        Webhook webhook = webhooks.require(id);
        UUID message = ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        deliveries.add(message, webhook.id, NO_NUMBER, EVENT, message, body(webhook, now), now);
        return deliveries.before(webhook.id, null, null, 1).get(0);
    }

    private String body(Webhook webhook, Instant now) {
        try {
            return json.writeValueAsString(new MessageBody(EVENT, now, Map.of("webhook", webhook.id)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

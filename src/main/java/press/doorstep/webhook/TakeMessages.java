package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import press.doorstep.calling.CallingConfig;

/** Takes the next messages of one receiver on itself, for as long as an attempt can take: a node that dies loses none. */
@ApplicationScoped
class TakeMessages {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    CallingConfig config;

    @Inject
    Clock clock;

    @Transactional
    public List<Message> take(UUID webhook, int most) {
        return webhooks.findByIdOptional(webhook)
                .filter(found -> found.active)
                .map(found -> deliveries.take(
                        found, most, clock.instant(), config.timeout().plus(MARGIN)))
                .orElse(List.of());
    }
}

package press.doorstep.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import press.doorstep.calling.CallAddress;
import press.doorstep.calling.CallRound;
import press.doorstep.calling.DeskDatabase;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveListener;

/**
 * Sends what is in line. One thread looks who has something to be sent and hands it to others; of those one receiver never has more than its
 * few, and one that fails has one, so that the slowest receiver takes nothing from the rest.
 */
@ApplicationScoped
class SendMessages implements LiveListener {

    @Inject
    Deliveries deliveries;

    @Inject
    PlanDeliveries planning;

    @Inject
    TakeMessages taking;

    @Inject
    CallAddress calling;

    @Inject
    SettleAttempt settling;

    @Inject
    WebhookConfig config;

    @Inject
    Clock clock;

    @Inject
    DeskDatabase desk;

    private final Map<UUID, AtomicInteger> underWay = new ConcurrentHashMap<>();
    private final CallRound round = new CallRound("webhook", this::look);

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public void hear(List<LiveChange> changes) {
        nudge();
    }

    @Override
    public void missed(long head) {
        nudge();
    }

    private void nudge() {
        round.nudge();
    }

    private void look() {
        plan();
        send();
    }

    /** Puts what happened in line for everybody who is behind. */
    private void plan() {
        List<UUID> behind = desk.rows(
                "select w.id from desk.webhook w where w.active and w.position < (select max(c.number) from live.change c)",
                row -> row.getObject(1, UUID.class));
        for (UUID webhook : behind) {
            boolean more = round.isRunning();
            while (more) {
                more = planning.plan(webhook) && round.isRunning();
            }
        }
    }

    private void send() {
        for (Deliveries.Ready ready : deliveries.ready(clock.instant())) {
            AtomicInteger calls = underWay.computeIfAbsent(ready.webhook(), none -> new AtomicInteger());
            int free = (ready.failing() ? 1 : config.calls()) - calls.get();
            if (free > 0) {
                taking.take(ready.webhook(), free).forEach(message -> call(message, calls));
            }
        }
    }

    private void call(Message message, AtomicInteger calls) {
        calls.incrementAndGet();
        // Without a free caller it is taken again when the claim has run out.
        round.hand(
                () -> settling.settle(message, calling.call(SignedMessage.of(message, clock.instant()))),
                calls::decrementAndGet);
    }
}

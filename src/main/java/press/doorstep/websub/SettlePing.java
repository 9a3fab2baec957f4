package press.doorstep.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import press.doorstep.calling.Attempt;
import press.doorstep.calling.BackOff;

/** Writes down what became of sending a feed. What was not taken is sent again, or by then what is newer, until the lease runs out. */
@ApplicationScoped
class SettlePing {

    @Inject
    Subscriptions subscriptions;

    @Inject
    WebSubConfig config;

    @Inject
    Clock clock;

    @Transactional
    public void settle(Ping ping, Attempt attempt) {
        if (attempt.isTaken()) {
            subscriptions.taken(ping.subscription(), ping.version());
        } else if (attempt.isUnwanted()) {
            subscriptions.end(ping.subscription());
        } else {
            BackOff pauses = new BackOff(config.retry());
            subscriptions.again(
                    ping.subscription(),
                    clock.instant().plus(pauses.after(ping.attempts() + 1, ThreadLocalRandom.current())));
        }
    }
}

package press.doorstep.websub;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import press.doorstep.calling.CallAddress;
import press.doorstep.calling.CallRound;
import press.doorstep.calling.CallingConfig;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveListener;

/**
 * Asks callbacks, renders the feeds that somebody subscribes to when something has happened, and sends those that have become others. Subscribers who
 * fail have few callers to themselves, so that they hold up nobody else.
 */
@ApplicationScoped
class RunHub implements LiveListener {

    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final int AT_ONCE = 16;
    private static final int CHALLENGE = 24;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    Intents intents;

    @Inject
    SettleIntent settlingIntent;

    @Inject
    HeldFeeds feeds;

    @Inject
    RenderFeed rendering;

    @Inject
    Subscriptions subscriptions;

    @Inject
    SettlePing settlingPing;

    @Inject
    CallAddress calling;

    @Inject
    CallingConfig patience;

    @Inject
    WebSubConfig config;

    @Inject
    Clock clock;

    private final AtomicLong heard = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger sound = new AtomicInteger();
    private final AtomicInteger failing = new AtomicInteger();
    private final CallRound round = new CallRound("websub", this::look);

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    @Override
    public String name() {
        return "websub";
    }

    @Override
    public long beginsAfter(long head) {
        heard.set(head);
        return head;
    }

    @Override
    public void hear(List<LiveChange> changes) {
        heard.set(changes.get(changes.size() - 1).number());
        nudge();
    }

    @Override
    public void missed(long head) {
        heard.set(head);
        nudge();
    }

    void nudge() {
        round.nudge();
    }

    private void look() {
        ask();
        render();
        send(false, sound);
        send(true, failing);
    }

    private void ask() {
        for (Intent intent : intents.take(AT_ONCE - asked.get(), clock.instant(), claim())) {
            String challenge = intent.mode() == Intent.Mode.DENIED ? null : challenge();
            asked.incrementAndGet();
            round.hand(
                    () -> settlingIntent.settle(intent, calling.call(IntentCall.of(intent, challenge)), challenge),
                    asked::decrementAndGet);
        }
    }

    /** However much happens, a feed is rendered once in a pause. */
    private void render() {
        long position = heard.get();
        for (String topic : feeds.behind(position, clock.instant().minus(config.pause()))) {
            rendering.render(topic, position);
        }
    }

    private void send(boolean again, AtomicInteger underWay) {
        for (Ping ping : subscriptions.take(again, AT_ONCE - underWay.get(), clock.instant(), claim())) {
            underWay.incrementAndGet();
            round.hand(() -> settlingPing.settle(ping, calling.call(PingCall.of(ping))), underWay::decrementAndGet);
        }
    }

    /** A node that dies leaves to others what it had taken. */
    private Instant claim() {
        return clock.instant().plus(patience.timeout()).plus(MARGIN);
    }

    private static String challenge() {
        byte[] challenge = new byte[CHALLENGE];
        CHANCE.nextBytes(challenge);
        return HexFormat.of().formatHex(challenge);
    }
}

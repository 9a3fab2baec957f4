package press.doorstep.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import press.doorstep.naming.Ids;
import press.doorstep.syndication.ReadFeed;
import press.doorstep.web.Parameters;
import press.doorstep.web.Problem;

/** Has a callback asked whether it means what somebody wants of the hub for it. Nobody is called who has no part in it, and nobody too often. */
@ApplicationScoped
class AskCallback {

    private static final Duration COUNTED = Duration.ofHours(1);

    @Inject
    ReadFeed feeds;

    @Inject
    Intents intents;

    @Inject
    Subscriptions subscriptions;

    @Inject
    WebSubConfig config;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public void ask(SubscriptionRequest wanted) {
        String topic = wanted.topic().toString();
        boolean held = subscriptions.isHeld(topic, wanted.callback().toString());
        if (wanted.mode() == Intent.Mode.UNSUBSCRIBE && !held) {
            return;
        }
        if (wanted.mode() == Intent.Mode.SUBSCRIBE) {
            requireFeed(wanted);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String host = wanted.callback().getHost().toLowerCase(Locale.ROOT);
        requireRoom(wanted.mode(), host, held, now);
        intents.add(intent(wanted), host, now);
    }

    private void requireFeed(SubscriptionRequest wanted) {
        if (feeds.read(wanted.topic()).isEmpty()) {
            throw Parameters.invalid(
                    "hub.topic",
                    "is the address of a feed of this site, spelled as the feed's own rel=\"self\" spells it.");
        }
    }

    private void requireRoom(Intent.Mode mode, String host, boolean held, Instant now) {
        if (intents.since(host, now.minus(COUNTED)) >= config.intentsOfHost()) {
            throw full("Callbacks on " + host + " were asked too often within the last hour.");
        }
        if (mode == Intent.Mode.SUBSCRIBE && !held) {
            if (subscriptions.ofHost(host) >= config.subscriptionsOfHost()) {
                throw full("There are as many subscriptions with callbacks on " + host + " as the hub takes.");
            }
            if (subscriptions.all() >= config.subscriptions()) {
                throw full("There are as many subscriptions as the hub takes.");
            }
        }
    }

    private static Problem full(String why) {
        return WebSubProblem.TOO_MANY_SUBSCRIPTIONS.because(why).header("Retry-After", "3600");
    }

    private Intent intent(SubscriptionRequest wanted) {
        Duration asked = wanted.lease() == null ? config.lease() : wanted.lease();
        Duration atLeast = asked.compareTo(config.shortestLease()) < 0 ? config.shortestLease() : asked;
        Duration lease = atLeast.compareTo(config.longestLease()) > 0 ? config.longestLease() : atLeast;
        return new Intent(
                ids.next(),
                wanted.mode(),
                wanted.topic().toString(),
                wanted.callback(),
                wanted.secret(),
                (int) lease.toSeconds(),
                null,
                0);
    }
}

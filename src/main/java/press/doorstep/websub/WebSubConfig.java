package press.doorstep.websub;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of the hub. */
@ConfigMapping(prefix = "doorstep.websub")
public interface WebSubConfig {

    /** How long a subscription is good for when nothing else is asked. */
    @WithDefault("10D")
    Duration lease();

    /** Who asks for less gets this. */
    @WithDefault("1H")
    Duration shortestLease();

    /** Who asks for more gets this. */
    @WithDefault("30D")
    Duration longestLease();

    /** Subscriptions altogether. */
    @WithDefault("10000")
    int subscriptions();

    /** Subscriptions with callbacks on one host. */
    @WithDefault("200")
    int subscriptionsOfHost();

    /** How often in an hour callbacks on one host are asked whether they mean it. */
    @WithDefault("200")
    int intentsOfHost();

    /** What one address may ask for in a minute. */
    @WithDefault("60")
    int limit();

    /** A feed is sent no more often than this, however much happens. */
    @WithDefault("1S")
    Duration pause();

    /** The first pause behind a call that failed; each is four times the last, six hours at most. */
    @WithDefault("10S")
    Duration retry();
}

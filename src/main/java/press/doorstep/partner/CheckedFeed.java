package press.doorstep.partner;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/** What was sent of a feed, gone through. */
record CheckedFeed(Origin origin, String url, boolean polling, Duration pace) {

    private static final Duration USUAL = Duration.ofMinutes(15);
    private static final Duration FASTEST = Duration.ofMinutes(1);
    private static final Duration SLOWEST = Duration.ofDays(1);

    static CheckedFeed orRefused(FeedRequest sent, Map<String, UUID> topics) {
        Checks checks = new Checks();
        Origin origin = sent.origin().checked(topics, checks);
        String url = checks.webAddress("/url", sent.url());
        if (url == null) {
            checks.fault("/url", "Must be there: where the feed is.");
        }
        Duration pace = pace(sent.pace(), checks);
        BodyRefusal.unlessSound(checks);
        return new CheckedFeed(origin, String.valueOf(url), !Boolean.FALSE.equals(sent.polling()), pace);
    }

    private static Duration pace(@Nullable String sent, Checks checks) {
        try {
            Duration pace = sent == null ? USUAL : Duration.parse(sent);
            if (pace.compareTo(FASTEST) >= 0 && pace.compareTo(SLOWEST) <= 0) {
                return Duration.ofSeconds(pace.toSeconds());
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        checks.fault("/pace", "Must be an ISO 8601 duration from a minute to a day, as \"PT15M\".");
        return USUAL;
    }
}

package press.doorstep.partner;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an answer says about where and when to ask again. */
final class Redirects {

    private static final Set<Integer> LEADING = Set.of(301, 302, 303, 307, 308);
    private static final Duration LONGEST = Duration.ofHours(24);

    private Redirects() {}

    /** Where an answer leads; never from https to http. */
    static Optional<URI> from(int status, @Nullable String location, URI address) throws FeedFault {
        if (!LEADING.contains(status)) {
            return Optional.empty();
        }
        URI next = WebLinks.resolve(address, location)
                .map(URI::create)
                .orElseThrow(() -> new FeedFault("The feed leads to where nothing can be fetched from."));
        if ("https".equalsIgnoreCase(address.getScheme()) && !"https".equalsIgnoreCase(next.getScheme())) {
            throw new FeedFault("The feed leads from https to http.");
        }
        return Optional.of(next);
    }

    /** Seconds or a time; a day at most. */
    static Optional<Duration> retryAfter(@Nullable String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            Duration wait = header.strip().matches("[0-9]{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(header.strip()))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            Duration bounded = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
            return bounded.isNegative() ? Optional.empty() : Optional.of(bounded);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

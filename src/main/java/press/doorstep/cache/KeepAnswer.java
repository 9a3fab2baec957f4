package press.doorstep.cache;

import io.netty.util.AsciiString;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Finished;
import press.doorstep.web.TraceId;

/** Takes over the answer that a resource makes, at the moment when its headers are complete. */
@ApplicationScoped
class KeepAnswer {

    /** What each answer, or each form of one, has of its own. */
    private static final Set<String> OWN = Set.of(
            "etag",
            "cache-control",
            "content-length",
            "content-type",
            "content-encoding",
            "connection",
            "transfer-encoding",
            TraceId.HEADER.toLowerCase(Locale.ROOT));

    private static final int MOST_KINDS = 100;

    @Inject
    Shelf shelf;

    @Inject
    CacheConfig config;

    @Inject
    Clock clock;

    /** The beginnings of addresses whose answers are kept. Nobody waits for another's answer from elsewhere: it may be an endless stream. */
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();

    boolean isKept(String key) {
        return kinds.contains(kind(key));
    }

    /** Has others given what this request is answered. */
    void keep(RoutingContext routing, Asked asked, Flight flight) {
        Finished.want(routing);
        // Headers are completed from the last of these handlers to the first, which is this one.
        routing.addHeadersEndHandler(complete -> shelf.answers().end(flight, brought(asked, flight, routing)));
        routing.addEndHandler(over -> shelf.answers().end(flight, null));
    }

    /** What may be given to others; a 304 is as good as the answer it spares. */
    private @Nullable Kept brought(Asked asked, Flight flight, RoutingContext routing) {
        int status = routing.response().getStatusCode();
        Finished made = Finished.of(routing).orElse(null);
        if (made == null || status != 200 && status != 304) {
            return null;
        }
        if (kinds.size() < MOST_KINDS) {
            kinds.add(kind(flight.key));
        }
        long good = shelf.answers()
                .goodFor(flight, made.keys(), goodFor(made, flight).toNanos());
        String key = made.isUsual(asked.usual()) ? flight.key : asked.fullKey();
        return new Kept(key, made, headers(routing), flight.began, flight.began + good);
    }

    /** From when it was begun; at midnight offices are held by others. */
    private Duration goodFor(Finished made, Flight flight) {
        OffsetDateTime began =
                clock.instant().minusNanos(System.nanoTime() - flight.began).atOffset(ZoneOffset.UTC);
        Duration untilMidnight =
                Duration.between(began, began.truncatedTo(ChronoUnit.DAYS).plusDays(1));
        Duration most = unlikeOthers(config.longest());
        for (Duration other : List.of(made.untilStale(), untilMidnight)) {
            most = other.compareTo(most) < 0 ? other : most;
        }
        return most;
    }

    /** What was asked for at one time, as after a start, is not made anew at one time: up to a quarter earlier. */
    private static Duration unlikeOthers(Duration longest) {
        return longest.minus(Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest.toMillis() / 4 + 1)));
    }

    private static Map<AsciiString, AsciiString> headers(RoutingContext routing) {
        Map<AsciiString, AsciiString> headers = new LinkedHashMap<>();
        routing.response().headers().forEach((name, value) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(new AsciiString(name), new AsciiString(value));
            }
        });
        return headers;
    }

    private static String kind(String key) {
        int end = key.length();
        int slash = key.indexOf('/', 1);
        for (char mark : new char[] {'/', '?', '\n'}) {
            int at = key.indexOf(mark, slash + 1);
            end = at > 0 && at < end ? at : end;
        }
        return key.substring(0, end);
    }
}

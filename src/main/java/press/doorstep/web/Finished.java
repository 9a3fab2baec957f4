package press.doorstep.web;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A public answer before it is packed for the way: what whoever keeps answers on this node takes over from the resource that made one.
 *
 * @param body not to be changed
 * @param policy not yet shortened by what is scheduled
 * @param untilStale after which it may read differently though nothing was published
 * @param keys everything it was made of, however much that is
 * @param usual what parameters of the operation stand for when they are left out
 */
public record Finished(
        byte[] body,
        String type,
        @Nullable Instant lastModified,
        CachePolicy policy,
        Duration untilStale,
        List<String> keys,
        Map<String, String> usual) {

    private static final String PLACE = Finished.class.getName();
    private static final String WANTED = PLACE + ".wanted";

    /** Whether all of these, as {@code name=value}, say nothing here. */
    public boolean isUsual(Collection<String> parameters) {
        for (String parameter : parameters) {
            int end = parameter.indexOf('=');
            if (!parameter.substring(end + 1).equals(usual.get(parameter.substring(0, end)))) {
                return false;
            }
        }
        return true;
    }

    /** For whoever keeps the body elsewhere. */
    public Finished withoutBody() {
        return new Finished(new byte[0], type, lastModified, policy, untilStale, keys, usual);
    }

    /** Asks for it: the resource leaves it behind if it gives an answer that may be kept. */
    public static void want(RoutingContext routing) {
        routing.put(WANTED, Boolean.TRUE);
    }

    /** What was left behind. */
    public static Optional<Finished> of(RoutingContext routing) {
        return Optional.ofNullable(routing.get(PLACE));
    }

    static boolean isWanted(RoutingContext routing) {
        return Boolean.TRUE.equals(routing.get(WANTED));
    }

    void leaveFor(RoutingContext routing) {
        routing.put(PLACE, this);
    }
}

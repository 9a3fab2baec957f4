package press.doorstep.websub;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.Parameters;

/** What somebody asks of the hub, checked. Members of a form that are not known are passed over, as the standard wants it. */
record SubscriptionRequest(
        Intent.Mode mode,
        URI topic,
        URI callback,
        @Nullable String secret,
        @Nullable Duration lease) {

    private static final int LONGEST_ADDRESS = 2048;
    private static final int LONGEST_SECRET = 199;

    static SubscriptionRequest of(MultivaluedMap<String, String> form) {
        return new SubscriptionRequest(
                mode(required(form, "hub.mode")),
                address(form, "hub.topic"),
                address(form, "hub.callback"),
                secret(one(form, "hub.secret")),
                lease(one(form, "hub.lease_seconds")));
    }

    private static Intent.Mode mode(String given) {
        return switch (given) {
            case "subscribe" -> Intent.Mode.SUBSCRIBE;
            case "unsubscribe" -> Intent.Mode.UNSUBSCRIBE;
            default -> throw Parameters.invalid("hub.mode", "is subscribe or unsubscribe.");
        };
    }

    private static URI address(MultivaluedMap<String, String> form, String name) {
        String given = required(form, name);
        Checks checks = new Checks();
        String address = checks.webAddress("/" + name, given);
        if (address == null
                || !checks.faults().isEmpty()
                || address.length() > LONGEST_ADDRESS
                || address.indexOf('#') >= 0) {
            throw Parameters.invalid(name, "is an http or https address without a fragment.");
        }
        return URI.create(address);
    }

    private static @Nullable String secret(@Nullable String given) {
        if (given != null && given.getBytes(StandardCharsets.UTF_8).length > LONGEST_SECRET) {
            throw Parameters.invalid("hub.secret", "has less than 200 bytes.");
        }
        return given;
    }

    private static @Nullable Duration lease(@Nullable String given) {
        if (given == null) {
            return null;
        }
        if (!given.matches("[0-9]{1,9}")) {
            throw Parameters.invalid("hub.lease_seconds", "is a whole number of seconds.");
        }
        return Duration.ofSeconds(Long.parseLong(given));
    }

    private static String required(MultivaluedMap<String, String> form, String name) {
        String given = one(form, name);
        if (given == null) {
            throw Parameters.invalid(name, "is missing.");
        }
        return given;
    }

    private static @Nullable String one(MultivaluedMap<String, String> form, String name) {
        List<String> given = form.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw Parameters.invalid(name, "stands more than once.");
        }
        return given.isEmpty() || given.get(0).isBlank() ? null : given.get(0);
    }
}

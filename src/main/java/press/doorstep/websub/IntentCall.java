package press.doorstep.websub;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.calling.Outgoing;

/** How a callback is asked or told: by a GET with what the callback's own query has, and more. */
final class IntentCall {

    private IntentCall() {}

    /** {@code challenge} is what the callback has to repeat; null when it is only told. */
    static Outgoing of(Intent intent, @Nullable String challenge) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("hub.mode", intent.mode().key());
        query.put("hub.topic", intent.topic());
        if (challenge != null) {
            query.put("hub.challenge", challenge);
        }
        if (intent.mode() == Intent.Mode.SUBSCRIBE) {
            query.put("hub.lease_seconds", Integer.toString(intent.seconds()));
        }
        if (intent.reason() != null) {
            query.put("hub.reason", intent.reason());
        }
        String added = query.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String callback = intent.callback().toString();
        String joint = intent.callback().getRawQuery() == null ? "?" : "&";
        // One byte more than is right, so that more than the challenge is not taken for it.
        int wanted = challenge == null ? 0 : challenge.length() + 1;
        return Outgoing.get(URI.create(callback + joint + added), wanted);
    }
}

package press.doorstep.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import press.doorstep.calling.Outgoing;

/** A message as it goes out, signed for this attempt. */
final class SignedMessage {

    private SignedMessage() {}

    static Outgoing of(Message message, Instant at) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("webhook-id", message.id().toString());
        headers.put("webhook-timestamp", Long.toString(at.getEpochSecond()));
        headers.put(
                "webhook-signature",
                Signing.sign(message.secrets(), message.id().toString(), at, message.body()));
        return Outgoing.post(message.url(), headers, message.body().getBytes(StandardCharsets.UTF_8));
    }
}

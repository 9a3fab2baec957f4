package press.doorstep.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Writes the head of a call. */
final class RequestHead {

    private RequestHead() {}

    static String of(Message message, Instant at) {
        URI url = message.url();
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        String host = url.getPort() > 0 ? url.getHost() + ":" + url.getPort() : url.getHost();
        return String.join(
                        "\r\n",
                        "POST " + target + " HTTP/1.1",
                        "Host: " + host,
                        "User-Agent: Doorstep",
                        "Content-Type: application/json",
                        "Content-Length: " + message.body().getBytes(StandardCharsets.UTF_8).length,
                        "webhook-id: " + message.id(),
                        "webhook-timestamp: " + at.getEpochSecond(),
                        "webhook-signature: "
                                + Signing.sign(message.secrets(), message.id().toString(), at, message.body()),
                        "Connection: close")
                + "\r\n\r\n";
    }
}

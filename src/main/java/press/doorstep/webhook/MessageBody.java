package press.doorstep.webhook;

import java.time.Instant;

/** The body of a message, as Standard Webhooks proposes. */
record MessageBody(String type, Instant timestamp, Object data) {}

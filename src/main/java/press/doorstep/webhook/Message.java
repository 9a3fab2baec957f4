package press.doorstep.webhook;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/** What is to be sent, to whom, and what it is signed with. {@code attempts} were made before. */
record Message(UUID id, UUID webhook, URI url, List<String> secrets, String body, int attempts) {}

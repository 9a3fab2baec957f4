package press.doorstep.syndication;

import java.util.List;

/**
 * A page of a feed as it is handed out.
 *
 * @param self its own address, whole
 * @param hubs who tells subscribers of what is new in it
 * @param keys name it in caches
 */
public record FeedText(String self, List<String> hubs, String mediaType, byte[] body, List<String> keys) {}

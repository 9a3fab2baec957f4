package press.doorstep.live;

import java.util.Map;

/** How much is live. {@code languages} and {@code kinds} count stories; largest first. */
public record Counts(
        long articles,
        long quotations,
        long speakers,
        long authors,
        long topics,
        long places,
        long collections,
        Map<String, Long> languages,
        Map<String, Long> kinds) {}

package press.doorstep.live;

import java.time.Instant;

/** A part of the stories by their numbers, and when the last of them changed. */
public record SitemapPage(int number, Instant updatedAt) {}

package press.doorstep.text;

import org.jspecify.annotations.Nullable;

/** A video by its address; {@code duration} in seconds. */
public record Video(
        String url,
        @Nullable String poster,
        @Nullable String title,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable Integer duration,
        @Nullable String usageTerms) {}

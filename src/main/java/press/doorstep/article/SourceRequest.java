package press.doorstep.article;

import org.jspecify.annotations.Nullable;

/** Where a story comes from, as it is written. */
public record SourceRequest(@Nullable String name, @Nullable String url) {}

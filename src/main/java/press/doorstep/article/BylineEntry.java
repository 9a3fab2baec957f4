package press.doorstep.article;

import org.jspecify.annotations.Nullable;

/** A name under the headline as it is written: one of our authors (id or slug), a printed name, or both. */
public record BylineEntry(
        @Nullable String author,
        @Nullable String name,
        @Nullable String role) {}

package press.doorstep.article;

import org.jspecify.annotations.Nullable;

/** An editorial link as it is written: to one of our stories ({@code article}, an id or slug) or to an address. */
public record LinkEntry(
        @Nullable String kind,
        @Nullable String article,
        @Nullable String url,
        @Nullable String title,
        @Nullable String partner) {}

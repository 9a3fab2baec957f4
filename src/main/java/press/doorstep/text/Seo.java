package press.doorstep.text;

import org.jspecify.annotations.Nullable;

/** Title and description for search engines and shares, where they differ from headline and standfirst. */
public record Seo(@Nullable String title, @Nullable String description) {}

package press.doorstep.text;

import org.jspecify.annotations.Nullable;

/** Where a story comes from: an agency or paper by name ({@code slug} is what {@code source=} filters by) and the original's address. */
public record Source(String slug, String name, @Nullable String url) {}

package press.doorstep.live;

import org.jspecify.annotations.Nullable;

/** A name under the headline as printed; {@code author} when it is one of our authors. */
public record PublishedByline(
        @Nullable PublishedAuthor author,
        String name,
        @Nullable String role) {}

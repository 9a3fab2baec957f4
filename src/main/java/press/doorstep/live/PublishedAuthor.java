package press.doorstep.live;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;

/** A journalist or desk that signs stories. Public while a live article carries the byline. */
public record PublishedAuthor(
        UUID id,
        String slug,
        List<String> formerSlugs,
        Names names,
        @Nullable String sortName,
        @Nullable String role,
        @Nullable Names biography,
        @Nullable Picture portrait,
        List<String> links) {}

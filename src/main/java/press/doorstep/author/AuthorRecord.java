package press.doorstep.author;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Identified;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;

/** An author as the interchange format writes it; one of {@code id} and {@code slug} is needed. */
public record AuthorRecord(
        @Nullable UUID id,
        @Nullable String slug,
        @Nullable Names names,
        @Nullable String sortName,
        @Nullable String role,
        @Nullable Names biography,
        @Nullable Picture portrait,
        @Nullable List<String> links)
        implements Identified {}

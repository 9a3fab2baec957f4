package press.doorstep.author;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;

/** An author as the desk sees it. */
record AuthorView(
        UUID id,
        String slug,
        Names names,
        @Nullable String sortName,
        @Nullable String role,
        @Nullable Names biography,
        @Nullable Picture portrait,
        List<String> links,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY = Set.of("id", "revision", "createdAt", "updatedAt", "updatedBy");

    static AuthorView of(Author author) {
        return new AuthorView(
                author.id,
                author.slug,
                author.names,
                author.sortName,
                author.role,
                author.biography,
                author.portrait,
                author.links.all(),
                author.revision,
                author.createdAt,
                author.updatedAt,
                author.updatedBy);
    }
}

package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A curated front page or dossier: articles in the order the desk put them; those that are not live are left out when it is read. */
public record PublishedCollection(
        UUID id,
        String slug,
        List<String> formerSlugs,
        String kind,
        String language,
        String title,
        @Nullable String description,
        List<UUID> articles,
        Instant publishedAt,
        Instant updatedAt) {}

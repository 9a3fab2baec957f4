package press.doorstep.collection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A collection's working copy as the desk sees it; stories by their slugs. */
record CollectionView(
        UUID id,
        String slug,
        String kind,
        String language,
        String title,
        @Nullable String description,
        List<String> articles,
        String state,
        boolean hasNewerDraft,
        @Nullable Instant publishedAt,
        @Nullable Instant publicUpdatedAt,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY = Set.of(
            "id",
            "state",
            "hasNewerDraft",
            "publishedAt",
            "publicUpdatedAt",
            "revision",
            "createdAt",
            "updatedAt",
            "updatedBy");

    static CollectionView of(CuratedCollection collection, Map<UUID, String> slugs) {
        return new CollectionView(
                collection.id,
                collection.slug,
                collection.kind,
                collection.language,
                collection.title,
                collection.description,
                collection.articles.stream()
                        .map(slugs::get)
                        .filter(Objects::nonNull)
                        .toList(),
                collection.state,
                collection.hasNewerDraft(),
                collection.publishedAt,
                collection.publicUpdatedAt,
                collection.revision,
                collection.createdAt,
                collection.updatedAt,
                collection.updatedBy);
    }
}

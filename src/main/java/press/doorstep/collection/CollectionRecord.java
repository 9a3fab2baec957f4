package press.doorstep.collection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Identified;

/**
 * A collection as the interchange format writes it; one of {@code id} and {@code slug} is needed.
 *
 * @param articles ids or slugs in order
 * @param state {@code draft} (the default) or {@code published}
 */
public record CollectionRecord(
        @Nullable UUID id,
        @Nullable String slug,
        @Nullable String collectionKind,
        @Nullable String language,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> articles,
        @Nullable String state)
        implements Identified {

    List<String> articlesOrNone() {
        return articles == null
                ? List.of()
                : articles.stream().map(String::valueOf).toList();
    }
}

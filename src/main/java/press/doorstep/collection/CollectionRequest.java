package press.doorstep.collection;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A collection as it is sent; {@code articles} are ids or slugs in order. */
record CollectionRequest(
        @Nullable String slug,
        @Nullable String kind,
        @Nullable String language,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> articles) {

    /** A record's content, with those of its stories that are {@code known}. */
    static CollectionRequest of(CollectionRecord sent, Set<String> known) {
        return new CollectionRequest(
                sent.slug(),
                sent.collectionKind(),
                sent.language(),
                sent.title(),
                sent.description(),
                sent.articlesOrNone().stream().filter(known::contains).toList());
    }

    List<String> articlesOrNone() {
        return articles == null
                ? List.of()
                : articles.stream().map(String::valueOf).toList();
    }
}

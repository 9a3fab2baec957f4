package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows of collections. */
final class StoredCollections {

    private static final String UPSERT = """
            insert into live.collection (id, slug, kind, language, articles, updated_at, rendered_at, document)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set slug = excluded.slug, kind = excluded.kind, language = excluded.language,
              articles = excluded.articles, updated_at = excluded.updated_at, rendered_at = excluded.rendered_at,
              document = excluded.document
            """;

    private static final String REMOVE = "delete from live.collection where id = ?";

    private StoredCollections() {}

    static void put(Sql sql, PublishedCollection collection, Instant now) {
        sql.run(
                UPSERT,
                collection.id(),
                collection.slug(),
                collection.kind(),
                collection.language(),
                collection.articles().toArray(UUID[]::new),
                collection.updatedAt(),
                now,
                document(collection));
        new PublicSlugs()
                .add(Subject.COLLECTION, collection.id(), collection.slug(), collection.formerSlugs())
                .write(sql);
        Tombstones.remove(sql, List.of(collection.id()));
    }

    /** False when there was none. */
    static boolean remove(Sql sql, UUID collection, Instant now) {
        boolean there = sql.run(REMOVE, collection) > 0;
        if (there) {
            Tombstones.put(sql, Subject.COLLECTION, List.of(collection), now);
        }
        return there;
    }

    /** Without its items and without the closing brace. */
    private static byte[] document(PublishedCollection collection) {
        return new Json()
                .object()
                .id("id", collection.id())
                .text("slug", collection.slug())
                .text("url", "/v1/collections/" + collection.id())
                .text("kind", collection.kind())
                .text("language", collection.language())
                .text("title", collection.title())
                .text("description", collection.description())
                .time("publishedAt", collection.publishedAt())
                .time("updatedAt", collection.updatedAt())
                .bytes();
    }
}

package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The rows of authors. */
final class StoredAuthors {

    private static final String UPSERT = """
            insert into live.author (id, slug, sort_key, term, rendered_at, document) values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set slug = excluded.slug, sort_key = excluded.sort_key, rendered_at = excluded.rendered_at,
              document = excluded.document
            """;

    private StoredAuthors() {}

    /** {@code language} is that of names nobody asked for in another. */
    static void put(Sql sql, List<PublishedAuthor> authors, Map<Term, Integer> numbers, String language, Instant now) {
        sql.batch(
                UPSERT,
                authors.stream()
                        .map(author -> new Object[] {
                            author.id(),
                            author.slug(),
                            StoredSpeakers.sortKey(author.sortName(), author.names(), language),
                            numbers.get(Term.author(author.id())),
                            now,
                            LiveJson.write(author)
                        })
                        .toList());
    }
}

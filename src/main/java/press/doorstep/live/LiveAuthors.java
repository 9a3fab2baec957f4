package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;
import press.doorstep.text.Slugs;

/** Authors that are live, to read. */
@ApplicationScoped
public class LiveAuthors {

    private static final String SELECT = """
            select a.document, a.sort_key, t.articles from live.author a join live.term t on t.no = a.term
            """;

    private static final String BY_ID = SELECT + "where a.id = ?";
    private static final String BY_SLUG = SELECT + "where a.slug = ?";
    private static final String FORWARDS =
            SELECT + "where (a.sort_key, a.id) > (?, ?::uuid) order by a.sort_key, a.id limit ?";
    private static final String BACKWARDS =
            SELECT + "where (a.sort_key, a.id) < (?, ?::uuid) order by a.sort_key desc, a.id desc limit ?";

    private static final Position START = new Position("", new UUID(0, 0).toString());

    @Inject
    LiveDatabase live;

    @Inject
    LiveReferences references;

    @Inject
    TermNumbers numbers;

    @Inject
    SiteConfig site;

    @Inject
    Clock clock;

    private record Stored(PublishedAuthor author, String sortKey, long articles) {
        static Stored read(Row row) throws SQLException {
            return new Stored(LiveJson.read(row.bytes(1), PublishedAuthor.class), row.text(2), row.big(3));
        }
    }

    private record Read(List<Stored> rows, @Nullable Long total) {}

    /** {@code labels} null: the site's first language. */
    public Lookup<Document> find(String reference, @Nullable String labels) {
        Stored row = live.read(sql -> Slugs.isUuid(reference)
                ? sql.first(BY_ID, Stored::read, UUID.fromString(reference))
                : sql.first(BY_SLUG, Stored::read, reference));
        return row == null
                ? references.missed(Subject.AUTHOR, reference)
                : new Lookup.Found<>(new Document(
                        write(row, labels),
                        clock.instant(),
                        CacheKeys.whole(row.author().id())));
    }

    /** By name. */
    public Slice list(Window window, Count count, @Nullable String labels) {
        Position from = window.from() == null ? START : window.from();
        String statement = Slices.backwards(window) ? BACKWARDS : FORWARDS;
        UUID tie = UUID.fromString(from.tie());
        Read read = live.read(sql -> new Read(
                sql.rows(statement, Stored::read, from.key(), tie, window.limit() + 1),
                count == Count.NONE ? null : total(sql)));
        return Slices.of(
                read.rows(),
                window,
                read.total(),
                row -> new Item(
                        row.author().id(),
                        write(row, labels),
                        new Position(row.sortKey(), row.author().id().toString())));
    }

    private Long total(Sql sql) {
        Integer all = numbers.find(sql, Set.of(Held.AUTHORS)).get(Held.AUTHORS);
        return all == null ? 0L : Counted.STORIES.exactly(sql, all);
    }

    private byte[] write(Stored row, @Nullable String labels) {
        PublishedAuthor author = row.author();
        Names.Name name = author.names().in(labels == null ? site.languages().get(0) : labels);
        return new Json()
                .object()
                .id("id", author.id())
                .text("slug", author.slug())
                .text("url", "/v1/authors/" + author.id())
                .text("name", name.text())
                .text("nameLanguage", name.language())
                .value("names", author.names())
                .text("role", author.role())
                .value("biography", author.biography())
                .value("portrait", author.portrait())
                .value("links", author.links())
                .number("articlesCount", row.articles())
                .end()
                .bytes();
    }
}

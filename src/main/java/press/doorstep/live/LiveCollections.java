package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Slugs;

/** Collections that are live, to read. */
@ApplicationScoped
public class LiveCollections {

    private static final String SELECT =
            "select c.id, c.language, c.updated_at, c.articles, c.document from live.collection c where ";

    private static final String BY_ID = SELECT + "c.id = ?";
    private static final String BY_SLUG = SELECT + "c.slug = ?";

    @Inject
    LiveDatabase live;

    @Inject
    LiveReferences references;

    @Inject
    Cards cards;

    @Inject
    Clock clock;

    private record Stored(UUID id, String language, Instant updatedAt, List<UUID> articles, byte[] document) {
        static Stored read(Row row) throws SQLException {
            return new Stored(row.id(1), row.text(2), row.time(3), row.ids(4), row.bytes(5));
        }
    }

    private record Whole(Stored collection, List<Card> cards) {}

    private record Read(List<Stored> rows, @Nullable Long total) {}

    /** With the cards of its live stories in the desk's order. {@code labels} null: each story's own language. */
    public Lookup<Document> find(String reference, @Nullable String labels) {
        Whole whole = live.read(sql -> {
            Stored row = Slugs.isUuid(reference)
                    ? sql.first(BY_ID, Stored::read, UUID.fromString(reference))
                    : sql.first(BY_SLUG, Stored::read, reference);
            return row == null ? null : new Whole(row, cards.byId(sql, row.articles()));
        });
        if (whole == null) {
            return references.missed(Subject.COLLECTION, reference);
        }
        List<Item> items = cards.items(whole.cards(), labels, Cards.at(ArticleSort.NEWEST));
        List<String> keys =
                new ArrayList<>(List.of(CacheKeys.of(whole.collection().id())));
        items.forEach(item -> keys.add(CacheKeys.of(java.util.Objects.requireNonNull(item.id()))));
        return new Lookup.Found<>(new Document(write(whole.collection(), items), clock.instant(), keys));
    }

    private static byte[] write(Stored collection, List<Item> items) {
        Splice json = new Splice(1024 + items.size() * 1024)
                .add(collection.document())
                .add(",\"items\":[");
        for (int i = 0; i < items.size(); i++) {
            json.add(i == 0 ? "" : ",").add(items.get(i).json());
        }
        return json.add("]}").bytes();
    }

    /** Last updated first; without {@code items}. {@code kind} and {@code language} null for all. */
    public Slice list(@Nullable String kind, @Nullable String language, Window window, Count count) {
        Read read = live.read(sql -> new Read(
                page(kind, language, window).rows(sql, Stored::read),
                count == Count.NONE
                        ? null
                        : matching("select count(*)", kind, language).number(sql)));
        return Slices.of(
                read.rows(),
                window,
                read.total(),
                row -> new Item(
                        row.id(),
                        new Splice(512).add(row.document()).add("}").bytes(),
                        new Position(
                                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, row.updatedAt())),
                                row.id().toString())));
    }

    private static SqlText page(@Nullable String kind, @Nullable String language, Window window) {
        boolean down = !Slices.backwards(window);
        Position from = window.from();
        Object at = ListOrder.LAST_UPDATED
                .start(from == null ? window : new Window(1, new Position(from.key(), "0"), false))[0];
        UUID tie = from == null ? new UUID(-1, -1) : UUID.fromString(from.tie());
        return matching("select c.id, c.language, c.updated_at, c.articles, c.document", kind, language)
                .add("and (c.updated_at, c.id) " + (down ? "<" : ">") + " (?, ?)", at, tie)
                .add(down ? "order by c.updated_at desc, c.id desc" : "order by c.updated_at, c.id")
                .add("limit ?", window.limit() + 1);
    }

    private static SqlText matching(String select, @Nullable String kind, @Nullable String language) {
        SqlText text = new SqlText().add(select + " from live.collection c where true");
        if (kind != null) {
            text.add("and c.kind = ?", kind);
        }
        return language == null ? text : text.add("and c.language = ?", language);
    }
}

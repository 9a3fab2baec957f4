package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where quotations stand. A quotation's appearances are those of its fragments too. */
@ApplicationScoped
class OccurrenceLists {

    private static final String SELECT = """
            select o.published_at, o.article, o.rank, given.fragment, o.head, o.tail, a.id
            from (select q.no, false as fragment from live.quotation q where q.id = ?
                  union all select q.no, true from live.quotation q where q.fragment_of = ?) given
            cross join lateral (
              select o.published_at, o.article, o.rank, o.head, o.tail from live.occurrence o
              where o.quotation = given.no and (o.published_at, o.article, o.rank) %1$s (?, ?, ?)
              order by o.published_at %2$s, o.article %2$s, o.rank %2$s limit ?) o
            join live.article a on a.no = o.article
            order by o.published_at %2$s, o.article %2$s, o.rank %2$s limit ?
            """;

    private static final String FORWARDS = SELECT.formatted("<", "desc");
    private static final String BACKWARDS = SELECT.formatted(">", "asc");

    private static final String TOTAL = "select q.occurrences from live.quotation q where q.id = ?";

    @Inject
    LiveDatabase live;

    /** A place in the list: {@code rank} is negative, counted in reading order. */
    private record Place(Object publishedAt, long article, int rank) {

        static Place at(Window window) {
            Position from = window.from();
            if (from == null) {
                return new Place(OffsetDateTime.MAX, Long.MAX_VALUE, 0);
            }
            String[] tie = from.tie().split(":", -1);
            if (tie.length != 2) {
                throw new IllegalArgumentException("not a place among appearances");
            }
            Object at = ListOrder.NEWEST.start(new Window(1, new Position(from.key(), tie[0]), false))[0];
            return new Place(at, Long.parseLong(tie[0]), Integer.parseInt(tie[1]));
        }
    }

    private record Stored(
            Instant publishedAt, long article, int rank, boolean fragment, byte[] head, byte[] tail, UUID story) {

        static Stored read(Row row) throws SQLException {
            return new Stored(
                    row.time(1), row.big(2), row.number(3), row.flag(4), row.bytes(5), row.bytes(6), row.id(7));
        }

        Item item() {
            byte[] json = new Splice(head.length + tail.length + 8)
                    .add(head)
                    .add(fragment ? "true" : "false")
                    .add(tail)
                    .bytes();
            String key = Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt));
            return new Item(story, json, new Position(key, article + ":" + rank));
        }
    }

    private record Read(List<Stored> rows, @Nullable Long total) {}

    Slice list(UUID quotation, Window window, Count count) {
        Place from = Place.at(window);
        Object[] parameters = {
            quotation,
            quotation,
            from.publishedAt(),
            from.article(),
            from.rank(),
            window.limit() + 1,
            window.limit() + 1
        };
        Read read = live.read(sql -> new Read(
                sql.rows(Slices.backwards(window) ? BACKWARDS : FORWARDS, Stored::read, parameters),
                count == Count.NONE ? null : sql.first(TOTAL, row -> row.big(1), quotation)));
        return Slices.of(read.rows(), window, read.total(), Stored::item);
    }
}

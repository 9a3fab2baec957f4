package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places that live stories are from, to read. */
@ApplicationScoped
public class LivePlaces {

    private static final String SELECT = """
            select p.slug, p.sort_key, p.document, t.articles from live.place p join live.term t on t.no = p.term
            where (select true from live.article_term a where a.term = p.term limit 1)
            """;

    private static final String FORWARDS =
            SELECT + "and (p.sort_key, p.slug) > (?, ?) order by p.sort_key, p.slug limit ?";

    private static final String BACKWARDS =
            SELECT + "and (p.sort_key, p.slug) < (?, ?) order by p.sort_key desc, p.slug desc limit ?";

    private static final String COUNT = """
            select count(*) from live.place p where (select true from live.article_term a where a.term = p.term limit 1)
            """;

    @Inject
    LiveDatabase live;

    private record Stored(String slug, String sortKey, byte[] document, long articles) {
        static Stored read(Row row) throws SQLException {
            return new Stored(row.text(1), row.text(2), row.bytes(3), row.big(4));
        }
    }

    private record Read(List<Stored> rows, @Nullable Long total) {}

    /** By name. */
    public Slice list(Window window, Count count) {
        Position from = window.from() == null ? new Position("", "") : window.from();
        String statement = Slices.backwards(window) ? BACKWARDS : FORWARDS;
        Read read = live.read(sql -> new Read(
                sql.rows(statement, Stored::read, from.key(), from.tie(), window.limit() + 1),
                count == Count.NONE ? null : sql.first(COUNT, row -> row.big(1))));
        return Slices.of(
                read.rows(),
                window,
                read.total(),
                row -> new Item(
                        null,
                        new Splice(256)
                                .add(row.document())
                                .add(row.articles())
                                .add("}")
                                .bytes(),
                        new Position(row.sortKey(), row.slug())));
    }
}

package press.doorstep.entitlement;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.live.HandedOut;

/** What partners were handed, as it was written down. */
@ApplicationScoped
class PartnerReads {

    private static final String ADD = """
            insert into desk.partner_read (partner, day, route, article, times)
            select p.id, ?, ?, ?, ? from desk.partner p where p.no = ?
            on conflict (partner, day, route, article) do update set times = partner_read.times + excluded.times
            """;

    private static final String DAYS = """
            select r.day, r.route, coalesce(sum(r.times) filter (where r.article = ?), 0),
              count(*) filter (where r.article <> ?), coalesce(sum(r.times) filter (where r.article <> ?), 0)
            from desk.partner_read r where r.partner = ? and r.day between ? and ? group by r.day, r.route order by r.day, r.route
            """;

    private static final String STORIES = """
            select read.article, s.slug, read.times, read.last_on
            from (select r.article, sum(r.times)::bigint as times, max(r.day) as last_on from desk.partner_read r
                  where r.partner = ? and r.day between ? and ? and r.article <> ? group by r.article) read
            left join desk.slug s on s.kind = 'article' and s.target = read.article and s.current
            where (read.times, read.article) < (?, ?) order by read.times desc, read.article desc limit ?
            """;

    @Inject
    AgroalDataSource desk;

    /** Joins the caller's transaction. In one order, so that nodes that write at once wait for each other and not in a circle. */
    void add(Map<HandedOut.Place, Long> counts) {
        List<Map.Entry<HandedOut.Place, Long>> ordered = new ArrayList<>(counts.entrySet());
        ordered.sort(Comparator.comparing(entry -> entry.getKey().toString()));
        try (Connection connection = desk.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            for (Map.Entry<HandedOut.Place, Long> entry : ordered) {
                HandedOut.Place place = entry.getKey();
                bind(add, place.day(), place.route(), place.article(), entry.getValue(), place.partner());
                add.addBatch();
            }
            add.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    List<UsageView.Day> days(UUID partner, LocalDate from, LocalDate to) {
        UUID none = HandedOut.NO_STORY;
        return read(
                DAYS,
                row -> new UsageView.Day(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)),
                none,
                none,
                none,
                partner,
                from,
                to);
    }

    /** Those handed out most often, behind one that was so often. */
    List<UsageView.Handed> stories(UUID partner, LocalDate from, LocalDate to, long times, UUID article, int most) {
        return read(
                STORIES,
                row -> new UsageView.Handed(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4, LocalDate.class)),
                partner,
                from,
                to,
                HandedOut.NO_STORY,
                times,
                article,
                most);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String statement, Reader<T> reader, Object... parameters) {
        try (Connection connection = desk.getConnection();
                PreparedStatement select = connection.prepareStatement(statement)) {
            bind(select, parameters);
            try (ResultSet rows = select.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("What partners were handed could not be read or written.", e);
    }
}

package press.doorstep.reading;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * The counts of reads. Delivery's role may only add to the tally; one node at a time folds it into the counts, of which there is one row a story
 * and interval, and one a story and hour.
 */
@ApplicationScoped
class ReadTallies {

    private static final int BATCH = 50_000;

    private static final String ADD = """
            insert into live.read_tally (at, article, reads)
            select given.at, given.article, given.reads from unnest(?::timestamptz[], ?::bigint[], ?::integer[]) given(at, article, reads)
            """;

    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('live.reads', 0))";

    private static final String FOLD = """
            with folded as (
              delete from live.read_tally where id in (select id from live.read_tally order by id limit ?) returning at, article, reads
            ), fine as (
              insert into live.reads (at, article, reads) select at, article, sum(reads) from folded group by at, article order by at, article
              on conflict (at, article) do update set reads = reads.reads + excluded.reads
            ), hourly as (
              insert into live.reads_hourly (at, article, reads)
              select date_trunc('hour', at, 'UTC'), article, sum(reads) from folded group by 1, 2 order by 1, 2
              on conflict (at, article) do update set reads = reads_hourly.reads + excluded.reads
            )
            select count(*) from folded
            """;

    private static final String PRUNE = """
            delete from live.%1$s where (at, article) in (select at, article from live.%1$s where at < ? order by at, article limit ?)
            """;

    @Inject
    @DataSource("live")
    AgroalDataSource live;

    @Inject
    AgroalDataSource desk;

    /** Adds reads; those of intervals before {@code counted} are counted out already and go to the one that begins there. */
    void add(Map<PendingReads.Place, Integer> reads, Instant counted) {
        Map<PendingReads.Place, Integer> rows = new HashMap<>();
        reads.forEach((place, count) -> rows.merge(
                place.at().isBefore(counted) ? new PendingReads.Place(counted, place.story()) : place,
                count,
                Integer::sum));
        try (Connection connection = live.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "timestamptz",
                            rows.keySet().stream()
                                    .map(place -> place.at().toString())
                                    .toArray()));
            insert.setObject(
                    2,
                    rows.keySet().stream().mapToLong(PendingReads.Place::story).toArray());
            insert.setObject(
                    3, rows.values().stream().mapToInt(Integer::intValue).toArray());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Folds everything there is, unless another node is at it. */
    void fold() {
        while (QuarkusTransaction.requiringNew().call(this::foldSome) == BATCH) {
            Thread.onSpinWait();
        }
    }

    private int foldSome() throws SQLException {
        try (Connection connection = desk.getConnection();
                PreparedStatement turn = connection.prepareStatement(TURN);
                PreparedStatement fold = connection.prepareStatement(FOLD)) {
            if (number(turn) == 0) {
                return 0;
            }
            fold.setInt(1, BATCH);
            return number(fold);
        }
    }

    private static int number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1) instanceof Boolean ours ? (ours ? 1 : 0) : row.getInt(1);
        }
    }

    /** Drops intervals and hours that nobody can ask for any more. */
    void prune(Instant now, Duration keep) {
        prune("reads", now.minus(keep).minus(Duration.ofHours(25)));
        prune("reads_hourly", now.minus(keep).minus(Duration.ofDays(8)));
    }

    private void prune(String table, Instant before) {
        int gone = BATCH;
        while (gone == BATCH) {
            try (Connection connection = desk.getConnection();
                    PreparedStatement delete = connection.prepareStatement(PRUNE.formatted(table))) {
                delete.setObject(1, OffsetDateTime.ofInstant(before, ZoneOffset.UTC));
                delete.setInt(2, BATCH);
                gone = delete.executeUpdate();
            } catch (SQLException e) {
                throw failed(e);
            }
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("Reads could not be counted.", e);
    }
}

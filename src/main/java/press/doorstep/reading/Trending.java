package press.doorstep.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most read stories. Made of whole intervals that everything is counted of, in whole numbers, so that asking for the same time again gives
 * the same; worked out once for everybody.
 */
@ApplicationScoped
public class Trending {

    /** How many are ranked. */
    public static final int MOST = 5_000;

    private static final int KEPT_LISTS = 100;

    /** What is still in the tally is counted too. Weights are whole: sums do not depend on the order of rows. */
    private static final String BEST = """
            select counted.article, sum(counted.reads
              * floor(1048576 * power(0.5, extract(epoch from ?::timestamptz - counted.till)::double precision / ?))::bigint) as score
            from (
              select r.article, r.reads, r.at + interval '5 minutes' as till from live.reads r where r.at >= ?::timestamptz and r.at < ?::timestamptz
              union all
              select t.article, t.reads, t.at + interval '5 minutes' from live.read_tally t where t.at >= ?::timestamptz and t.at < ?::timestamptz
              union all
              select h.article, h.reads, h.at + interval '1 hour' from live.reads_hourly h where h.at >= ?::timestamptz and h.at < ?::timestamptz
              union all
              select t.article, t.reads, date_trunc('hour', t.at, 'UTC') + interval '1 hour' from live.read_tally t
              where t.at >= ?::timestamptz and t.at < ?::timestamptz
            ) counted
            group by counted.article having sum(counted.reads) > 0 order by score desc, counted.article desc limit ?
            """;

    @Inject
    @DataSource("live")
    AgroalDataSource live;

    @Inject
    ReadingConfig config;

    @Inject
    Clock clock;

    private record Asked(TrendingWindow window, Instant counted) {}

    private final Cache<Asked, List<Long>> lists =
            Caffeine.newBuilder().maximumSize(KEPT_LISTS).build();

    /** Looking back costs more than it is worth to wait in line for: one at a time. */
    private final Object past = new Object();

    /** The earliest time that can be asked for. */
    public Instant earliest() {
        return clock.instant().minus(config.keep());
    }

    /** Numbers of stories, the most read first, as it was known at a time. */
    public List<Long> best(TrendingWindow window, Instant asOf) {
        Asked asked = new Asked(window, Intervals.countedAt(asOf));
        List<Long> known = lists.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        if (asked.counted().equals(Intervals.countedAt(clock.instant()))) {
            return lists.get(asked, this::read);
        }
        synchronized (past) {
            return lists.get(asked, this::read);
        }
    }

    private List<Long> read(Asked asked) {
        Instant end = asked.counted();
        Instant start = end.minus(asked.window().length());
        boolean hours = asked.window() == TrendingWindow.WEEK;
        Instant middle = hours ? Intervals.hourOf(end) : start;
        @Nullable
        Object[] parameters = {
            end,
            (double) asked.window().halfLife().toSeconds(),
            middle,
            end,
            middle,
            end,
            hours ? Intervals.hourOf(start) : start,
            middle,
            hours ? Intervals.hourOf(start) : start,
            middle
        };
        try (Connection connection = live.getConnection();
                PreparedStatement select = connection.prepareStatement(BEST)) {
            for (int i = 0; i < parameters.length; i++) {
                Object value = parameters[i];
                select.setObject(
                        i + 1, value instanceof Instant time ? OffsetDateTime.ofInstant(time, ZoneOffset.UTC) : value);
            }
            select.setInt(parameters.length + 1, MOST);
            List<Long> best = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    best.add(row.getLong(1));
                }
            }
            return List.copyOf(best);
        } catch (SQLException e) {
            throw new IllegalStateException("The most read stories could not be worked out.", e);
        }
    }
}

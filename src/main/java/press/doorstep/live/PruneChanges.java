package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the oldest changes out of the log once they are not promised any more, and keeps how far that went. */
@ApplicationScoped
class PruneChanges {

    static final int BATCH = 5000;

    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('live.change.prune', 0))";

    /** The last of the oldest that is too old or too far back. The very last stays: numbers go on from it. */
    private static final String BOUNDARY = """
            select max(o.number) from (select c.number, c.happened_at from live.change c order by c.number limit %d) o,
              (select max(number) as number from live.change) last
            where o.number < last.number and (o.happened_at < ? or o.number <= last.number - ?)
            """.formatted(BATCH);

    private static final String DELETE = "delete from live.change where number <= ?";

    private static final String PRUNED = "update live.stamp set value = greatest(value, ?) where name = 'changes'";

    @Inject
    DeskDatabase desk;

    @Inject
    ChangesConfig config;

    @Inject
    Clock clock;

    /** Prunes a batch; answers how many there were. */
    @Transactional
    public int prune() {
        AtomicInteger pruned = new AtomicInteger();
        desk.write(sql -> {
            if (Boolean.TRUE.equals(sql.first(TURN, row -> row.flag(1)))) {
                Long last =
                        sql.first(BOUNDARY, row -> row.big(1), clock.instant().minus(config.keep()), config.most());
                if (last != null && last > 0) {
                    pruned.set(sql.run(DELETE, last));
                    sql.run(PRUNED, last);
                }
            }
            return null;
        });
        return pruned.get();
    }
}

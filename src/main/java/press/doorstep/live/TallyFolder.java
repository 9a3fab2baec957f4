package press.doorstep.live;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Folds the tally into the counts of terms, so that publications need not wait for each other over a topic that both carry. One node at a
 * time; wakes on a nudge, and every second in case one was lost.
 */
@ApplicationScoped
class TallyFolder {

    private static final Logger LOG = Logger.getLogger(TallyFolder.class);

    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('live.tally', 0))";

    /** The few rows that matter are found by their keys, whatever is thought of tables that grow and shrink all the time. */
    private static final String BY_KEYS =
            "set local enable_seqscan = off; set local enable_hashjoin = off; set local enable_mergejoin = off";

    private static final String FOLD = """
            with folded as (
              delete from live.tally where id in (select id from live.tally order by id limit 20000)
              returning term, articles, quotations, fragments
            ), sums as (
              select term, sum(articles) as articles, sum(quotations) as quotations, sum(fragments) as fragments from folded group by term
            ), counted as (
              update live.term t set articles = t.articles + s.articles, quotations = t.quotations + s.quotations,
                fragments = t.fragments + s.fragments
              from sums s where t.no = s.term
            )
            select count(*) from folded
            """;

    @Inject
    AgroalDataSource desk;

    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean running = true;
    private @Nullable Thread thread;

    void start(@Observes StartupEvent event) {
        Thread worker = new Thread(this::run, "live-tally");
        worker.setDaemon(true);
        worker.start();
        thread = worker;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        nudge();
        Thread worker = thread;
        if (worker != null) {
            worker.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    void nudge() {
        nudges.release();
    }

    private void run() {
        while (running) {
            try {
                nudges.tryAcquire(1, TimeUnit.SECONDS);
                // Publications come in bursts: one folding for all of a moment's.
                Thread.sleep(50);
                nudges.drainPermits();
                if (running) {
                    fold();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Counts could not be brought up to date; they are still in the tally.", e);
            }
        }
    }

    /** Folds everything that is committed, unless another node is at it. */
    void fold() {
        while (QuarkusTransaction.requiringNew().call(this::foldSome)) {
            LOG.trace("There is more in the tally.");
        }
    }

    /** True when there may be more. */
    private boolean foldSome() throws java.sql.SQLException {
        try (Connection connection = desk.getConnection()) {
            Sql sql = new Sql(connection);
            if (!Boolean.TRUE.equals(sql.first(TURN, row -> row.flag(1)))) {
                return false;
            }
            sql.run(BY_KEYS);
            return Long.valueOf(20_000).equals(sql.first(FOLD, row -> row.big(1)));
        }
    }
}

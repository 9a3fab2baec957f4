package press.doorstep.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The topics in memory. A change on this node is seen by the next reader after its commit, one on another node within half a second. Never
 * ask for it while holding a connection of the live database: it may need one.
 */
@ApplicationScoped
class TopicMemory {

    private static final Logger LOG = Logger.getLogger(TopicMemory.class);
    private static final long EVERY = 400;
    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(100);

    private static final String STAMP = "select value from live.stamp where name = 'topics'";
    private static final String TOPICS =
            "select t.document, t.sort_key, t.term, t.exact, t.rendered_at from live.topic t where t.merged_into is null";

    private static final String MERGED =
            "select t.exact, t.merged_into from live.topic t where t.merged_into is not null";
    private static final String SLUGS = "select s.slug, s.id from live.slug s where s.kind = 'topic'";

    @Inject
    LiveDatabase live;

    private volatile @Nullable TopicMap map;
    private final AtomicLong changes = new AtomicLong();

    /** How many changes are in the map. Written after it and read before it: who finds all changes seen then finds them in the map. */
    private volatile long seen = -1;

    private volatile boolean running = true;
    private volatile long loadedAt;
    private @Nullable Thread thread;

    void start(@Observes StartupEvent event) {
        Thread worker = new Thread(this::watch, "live-topics");
        worker.setDaemon(true);
        worker.start();
        thread = worker;
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        Thread worker = thread;
        if (worker != null) {
            worker.interrupt();
        }
    }

    /** The topics have changed: whoever wants them next reads them again. */
    void forget() {
        changes.incrementAndGet();
    }

    /** Whether what changed is what is remembered here. */
    static boolean isConcerned(Touched touched) {
        return !touched.topics().isEmpty();
    }

    TopicMap current() {
        boolean whole = seen == changes.get();
        TopicMap known = map;
        return known == null || !whole ? load(false) : known;
    }

    /** The topics, read again when these terms are not all among them: stories may be newer than what is in memory. */
    TopicMap covering(Collection<int[]> exact) {
        TopicMap known = current();
        boolean covered = exact.stream().allMatch(known::knows);
        return covered || System.nanoTime() - loadedAt < SOON ? known : load(true);
    }

    private synchronized TopicMap load(boolean anew) {
        long made = changes.get();
        TopicMap known = map;
        if (known != null && seen == made && !anew) {
            return known;
        }
        TopicMap loaded = live.read(TopicMemory::read);
        map = loaded;
        loadedAt = System.nanoTime();
        seen = made;
        return loaded;
    }

    /** The stamp first: when topics change meanwhile, it is the older one, and the watch reads again. */
    private static TopicMap read(Sql sql) {
        Long stamp = sql.first(STAMP, row -> row.big(1));
        List<Topic> topics = sql.rows(
                TOPICS,
                row -> new Topic(
                        LiveJson.read(row.bytes(1), PublishedTopic.class),
                        row.text(2),
                        row.number(3),
                        row.number(4),
                        row.time(5)));
        Map<Integer, UUID> merged = new HashMap<>();
        sql.rows(MERGED, row -> merged.put(row.number(1), row.id(2)));
        Map<String, UUID> slugs = new HashMap<>();
        sql.rows(SLUGS, row -> slugs.put(row.text(1), row.id(2)));
        return new TopicMap(stamp == null ? 0 : stamp, topics, merged, slugs);
    }

    private void watch() {
        while (running) {
            try {
                Thread.sleep(EVERY);
                Long stamp = live.read(sql -> sql.first(STAMP, row -> row.big(1)));
                TopicMap known = map;
                if (known == null || seen != changes.get() || stamp == null || stamp != known.stamp()) {
                    load(true);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.debug("The topics could not be looked after; another try follows.", e);
            }
        }
    }
}

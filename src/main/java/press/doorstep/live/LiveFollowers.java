package press.doorstep.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts and stops what takes this node's listeners through the log, each on a thread of its own: a slow one holds up nobody. */
@ApplicationScoped
class LiveFollowers {

    @Inject
    @Any
    Instance<LiveListener> listeners;

    @Inject
    LiveChanges changes;

    @Inject
    ChangeBell bell;

    @Inject
    TopicMemory topics;

    private final Map<Follower, Thread> threads = new LinkedHashMap<>();

    void start(@Observes StartupEvent event) {
        for (LiveListener listener : listeners) {
            Follower follower = new Follower(listener, changes, topics);
            Thread thread = new Thread(follower, "live-follower-" + listener.name());
            thread.setDaemon(true);
            thread.start();
            threads.put(follower, thread);
            bell.onRing(follower::nudge);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.keySet().forEach(Follower::stop);
        for (Thread thread : threads.values()) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }
}

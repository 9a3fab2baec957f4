package press.doorstep.cache;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import press.doorstep.live.OwnConnection;

/** Knows whether the databases are there, without asking them for every request: those that are away are asked by nobody else. */
@ApplicationScoped
class DatabaseWatch {

    /** A server that takes the connection and says nothing is away as well. */
    private static final Map<String, String> IMPATIENT =
            Map.of("connectTimeout", "1", "loginTimeout", "2", "socketTimeout", "3");

    @Inject
    @DataSource("live")
    AgroalDataSource live;

    @Inject
    AgroalDataSource desk;

    private final Heartbeat ofLive = heartbeat("live", () -> live);
    private final Heartbeat ofDesk = heartbeat("desk", () -> desk);
    private final List<Thread> threads = new ArrayList<>();

    private interface Source {
        AgroalDataSource get();
    }

    private Heartbeat heartbeat(String name, Source source) {
        return new Heartbeat(
                name,
                () -> OwnConnection.of(source.get(), "doorstep-heartbeat", IMPATIENT),
                () -> returned(source.get()));
    }

    void start(@Observes StartupEvent event) {
        for (Heartbeat heartbeat : List.of(ofLive, ofDesk)) {
            Thread thread = new Thread(heartbeat, "database-watch");
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ofLive.stop();
        ofDesk.stop();
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join(TimeUnit.SECONDS.toMillis(3));
        }
    }

    /** The pool's idle connections lead to a server that is no more. */
    private static void returned(AgroalDataSource pool) {
        pool.flush(AgroalDataSource.FlushMode.IDLE);
    }

    /** Away, or back for so short a time that nobody has heard yet what changed meanwhile. */
    boolean isLiveInDoubt(long heardAll) {
        return ofLive.isAway() || ofLive.isBackSince(heardAll);
    }

    boolean isLiveAway() {
        return ofLive.isAway();
    }

    boolean isDeskAway() {
        return ofDesk.isAway();
    }
}

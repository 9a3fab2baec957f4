package press.doorstep.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

@ApplicationScoped
class StartSearch {
    @Inject
    TendIndex tend;

    void start(@Observes StartupEvent event) {
        Thread t = new Thread(() -> tend.begin(0), "search-start");
        t.setDaemon(true);
        t.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        tend.end();
    }
}

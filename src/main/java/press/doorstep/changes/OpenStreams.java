package press.doorstep.changes;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.function.Function;
import press.doorstep.live.EventFilter;
import press.doorstep.live.LiveChange;

/** The streams that are open on this node. */
@ApplicationScoped
class OpenStreams {

    @Inject
    ChangeHub hub;

    @Inject
    AwaitChanges log;

    @Inject
    FollowingConfig config;

    @Inject
    Vertx vertx;

    private final Set<ChangeStream<?>> open = ConcurrentHashMap.newKeySet();
    private Places places;
    private long beating;

    @PostConstruct
    void start() {
        places = new Places(config.streams(), "open streams");
        beating = vertx.setPeriodic(config.heartbeat().toMillis(), timer -> open.forEach(ChangeStream::beat));
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(beating);
    }

    /** {@code cut} ends the connection of a reader who takes nothing in. */
    <T> Multi<T> open(long after, EventFilter filter, Function<LiveChange, T> event, T heartbeat, Runnable cut) {
        log.read(after, filter, 1);
        places.take();
        ChangeStream.Source<T> source =
                new ChangeStream.Source<>(hub, log::read, Infrastructure.getDefaultExecutor(), event, heartbeat, cut);
        Flow.Publisher<T> publisher = reader -> {
            ChangeStream<T> stream = new ChangeStream<>(reader, source, filter, after);
            open.add(stream);
            reader.onSubscribe(new Ending(stream));
        };
        return Multi.createFrom().safePublisher(publisher);
    }

    /** Gives the place back once, when the reader goes or is cut off. */
    private final class Ending implements Flow.Subscription {

        private final ChangeStream<?> stream;

        Ending(ChangeStream<?> stream) {
            this.stream = stream;
        }

        @Override
        public void request(long more) {
            stream.request(more);
        }

        @Override
        public void cancel() {
            stream.cancel();
            if (open.remove(stream)) {
                places.giveBack();
            }
        }
    }
}

package press.doorstep.changes;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.EventFilter;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveChanges;

/** Gives the next events, and waits for them when there are none yet. */
@ApplicationScoped
class AwaitChanges {

    @Inject
    LiveChanges log;

    @Inject
    ChangeHub hub;

    @Inject
    FollowingConfig config;

    private Places places;

    @PostConstruct
    void open() {
        places = new Places(config.waiting(), "waiting requests");
    }

    Uni<ChangesView> await(long after, EventFilter filter, int limit, Duration wait) {
        LiveChanges.Events events = read(after, filter, limit);
        if (!events.events().isEmpty() || events.more() || wait.isZero()) {
            return Uni.createFrom().item(ChangesView.of(events.events(), events.last(), events.more()));
        }
        places.take();
        Waiter waiter = new Waiter(filter, limit, events.last());
        Uni<ChangesView> next = Uni.createFrom().<ChangesView>emitter(waiter::begin);
        return next.ifNoItem()
                .after(wait)
                .recoverWithItem(waiter::nothing)
                .onTermination()
                .invoke(waiter::end);
    }

    /** Where the log is read; refuses what it does not go back to. */
    LiveChanges.Events read(long after, EventFilter filter, int limit) {
        LiveChanges.Events events = log.events(after, filter, limit);
        if (events == null) {
            throw ChangesProblem.notKept();
        }
        return events;
    }

    private final class Waiter implements ChangeHub.Waiting {

        private final EventFilter filter;
        private final int limit;
        private volatile long seen;
        private volatile @Nullable UniEmitter<? super ChangesView> answer;

        Waiter(EventFilter filter, int limit, long seen) {
            this.filter = filter;
            this.limit = limit;
            this.seen = seen;
        }

        void begin(UniEmitter<? super ChangesView> emitter) {
            answer = emitter;
            if (!hub.join(seen, this)) {
                emitter.complete(ChangesView.of(List.of(), seen, true));
            }
        }

        @Override
        public void hear(List<LiveChange> events, long last) {
            List<LiveChange> wanted = events.stream()
                    .filter(change -> change.number() > seen)
                    .flatMap(change -> Stream.ofNullable(filter.seen(change)))
                    .limit(limit)
                    .toList();
            if (wanted.isEmpty()) {
                seen = Math.max(seen, last);
                return;
            }
            boolean full = wanted.size() == limit;
            long end = full ? wanted.get(limit - 1).number() : last;
            requireNonNull(answer).complete(ChangesView.of(wanted, end, full));
        }

        @Override
        public void letGo() {
            requireNonNull(answer).complete(nothing());
        }

        ChangesView nothing() {
            return ChangesView.of(List.of(), seen, false);
        }

        void end() {
            hub.leave(this);
            places.giveBack();
        }
    }
}

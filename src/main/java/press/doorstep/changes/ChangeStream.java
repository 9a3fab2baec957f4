package press.doorstep.changes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Function;
import press.doorstep.live.EventFilter;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveChanges;

/**
 * One open stream. Behind the head it reads the log page by page, no faster than its reader; at the head it is handed what happens. It holds a
 * bounded number of events: a reader who falls behind is taken through the log again, and one who takes nothing in is cut off.
 */
final class ChangeStream<T> implements Flow.Subscription, ChangeHub.Waiting {

    private static final int PAGE = 100;
    private static final int MOST = 500;

    /** What a stream is made of. */
    record Source<T>(
            ChangeHub hub, ReadLog log, Executor executor, Function<LiveChange, T> event, T heartbeat, Runnable cut) {}

    interface ReadLog {
        LiveChanges.Events after(long number, EventFilter filter, int limit);
    }

    private enum State {
        BEHIND,
        READING,
        LISTENING,
        OVER
    }

    private final Flow.Subscriber<? super T> reader;
    private final Source<T> source;
    private final EventFilter filter;
    private final Deque<T> queue = new ArrayDeque<>();
    private State state = State.BEHIND;
    private long position;
    private long wanted;
    private boolean draining;
    private boolean stuck;

    ChangeStream(Flow.Subscriber<? super T> reader, Source<T> source, EventFilter filter, long after) {
        this.reader = reader;
        this.source = source;
        this.filter = filter;
        this.position = after;
    }

    @Override
    public void request(long more) {
        synchronized (this) {
            wanted = more > Long.MAX_VALUE - wanted ? Long.MAX_VALUE : wanted + more;
            stuck = false;
        }
        drain();
    }

    @Override
    public void cancel() {
        synchronized (this) {
            state = State.OVER;
            queue.clear();
        }
        source.hub().leave(this);
    }

    @Override
    public void hear(List<LiveChange> events, long last) {
        boolean tooMuch;
        synchronized (this) {
            if (state != State.LISTENING) {
                return;
            }
            tooMuch = queue.size() + events.size() > MOST;
            if (tooMuch) {
                state = State.BEHIND;
            } else {
                add(events);
                position = Math.max(position, last);
            }
        }
        if (tooMuch) {
            // Until it has caught up: what it heard in between would leave out what it did not.
            source.hub().leave(this);
        }
        drain();
    }

    @Override
    public void letGo() {
        cancel();
        reader.onComplete();
    }

    private void add(List<LiveChange> events) {
        for (LiveChange change : events) {
            LiveChange told = change.number() > position ? filter.seen(change) : null;
            if (told != null) {
                queue.add(source.event().apply(told));
            }
        }
    }

    /** A sign of life; the end of a reader who has not taken in the last one. */
    void beat() {
        boolean over;
        synchronized (this) {
            over = stuck && state != State.OVER;
            stuck = wanted == 0;
            if (!over && queue.isEmpty()) {
                queue.add(source.heartbeat());
            }
        }
        if (over) {
            cancel();
            source.cut().run();
        } else {
            drain();
        }
    }

    /** Hands on what is there, by one thread at a time, and sees to it that there is more. */
    private void drain() {
        while (true) {
            T next;
            synchronized (this) {
                if (draining || state == State.OVER) {
                    return;
                }
                next = wanted > 0 ? queue.poll() : null;
                if (next == null) {
                    readOn();
                    return;
                }
                wanted--;
                draining = true;
            }
            try {
                reader.onNext(next);
            } finally {
                synchronized (this) {
                    draining = false;
                }
            }
        }
    }

    private void readOn() {
        if (state == State.BEHIND && queue.isEmpty()) {
            state = State.READING;
            source.executor().execute(this::read);
        }
    }

    private void read() {
        try {
            LiveChanges.Events events = source.log().after(position, filter, PAGE);
            boolean joins;
            synchronized (this) {
                if (state == State.OVER) {
                    return;
                }
                add(events.events());
                position = Math.max(position, events.last());
                joins = !events.more();
                state = joins ? State.LISTENING : State.BEHIND;
            }
            if (joins && !source.hub().join(position, this)) {
                synchronized (this) {
                    state = state == State.LISTENING ? State.BEHIND : state;
                }
            }
            drain();
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void fail(RuntimeException e) {
        boolean first;
        synchronized (this) {
            first = state != State.OVER;
        }
        if (first) {
            cancel();
            reader.onError(e);
        }
    }
}

package press.doorstep.delivery;

import io.netty.channel.EventLoop;
import io.vertx.core.impl.ContextInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Document;
import press.doorstep.live.LiveArticles;

/**
 * Reads stories that are asked for at one time with one statement. A few readers take what has come while they read: alone, a request waits for nobody,
 * and the more come, the fewer statements there are to each. What it saves is not the database's work but the ways to it and back, and the changes
 * of threads on them.
 */
@Singleton
class ReadTogether {

    private static final int MOST_WAITING = 1_000;

    /** Of one statement: the first does not wait long for the last, and more hardly save more. */
    private static final int AT_ONCE = 16;

    /** After so many statements a reader lets others have its thread. */
    private static final int TURN = 64;

    private static final int READERS = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final BlockingQueue<Asked> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Semaphore readers = new Semaphore(READERS);

    @Inject
    LiveArticles articles;

    /** Makes of what was read, null for no such story, what is then to be done on the event loop. */
    interface Answering {
        Runnable answer(RoutingContext routing, @Nullable Document story);
    }

    private record Asked(String slug, RoutingContext routing, ContextInternal context, Answering answering) {

        Runnable answer(Map<String, Document> stories) {
            try {
                return answering.answer(routing, stories.get(slug));
            } catch (RuntimeException | Error fault) {
                return failing(fault);
            }
        }

        Runnable failing(Throwable fault) {
            return () -> routing.fail(fault);
        }

        void end(Runnable next) {
            context.emit(next, Runnable::run);
        }
    }

    private record Answered(Asked asked, Runnable next) {

        EventLoop loop() {
            return asked.context().nettyEventLoop();
        }

        void end() {
            asked.end(next);
        }
    }

    /** False when too many wait already. */
    boolean read(String slug, RoutingContext routing, Answering answering) {
        ContextInternal context = (ContextInternal) routing.vertx().getOrCreateContext();
        boolean taken = waiting.offer(new Asked(slug, routing, context, answering));
        if (taken) {
            begin(context);
        }
        return taken;
    }

    private void begin(ContextInternal context) {
        if (!readers.tryAcquire()) {
            return;
        }
        try {
            // Without a request of its own: what is read is for several.
            context.unwrap().executeBlocking(this::turn, false).onComplete(over -> end(context, over.cause()));
        } catch (RejectedExecutionException full) {
            end(context, full);
        }
    }

    private void end(ContextInternal context, @Nullable Throwable fault) {
        readers.release();
        if (fault != null) {
            // Whoever comes from now on finds a reader free.
            List<Asked> left = new ArrayList<>();
            waiting.drainTo(left);
            left.forEach(asked -> asked.end(asked.failing(fault)));
        } else if (!waiting.isEmpty()) {
            begin(context);
        }
    }

    /** Whether all were read that had come. */
    private boolean turn() {
        for (int read = 0; read < TURN; read++) {
            List<Asked> asked = next();
            if (asked.isEmpty()) {
                return true;
            }
            read(asked);
        }
        return false;
    }

    private List<Asked> next() {
        List<Asked> next = new ArrayList<>(AT_ONCE);
        waiting.drainTo(next, AT_ONCE);
        return next;
    }

    private void read(List<Asked> asked) {
        // Once for all that wait on one event loop: waking it up is what costs.
        Map<EventLoop, List<Answered>> loops = answers(asked).stream().collect(Collectors.groupingBy(Answered::loop));
        loops.forEach((loop, there) -> loop.execute(() -> there.forEach(Answered::end)));
    }

    private List<Answered> answers(List<Asked> asked) {
        try {
            Map<String, Document> stories =
                    articles.findAll(asked.stream().map(Asked::slug).collect(Collectors.toSet()));
            return asked.stream()
                    .map(each -> new Answered(each, each.answer(stories)))
                    .toList();
        } catch (RuntimeException | Error fault) {
            return asked.stream()
                    .map(each -> new Answered(each, each.failing(fault)))
                    .toList();
        }
    }
}

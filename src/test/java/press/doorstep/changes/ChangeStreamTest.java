package press.doorstep.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import press.doorstep.live.EventFilter;
import press.doorstep.live.Happening;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveChanges;
import press.doorstep.live.PublicEvent;
import press.doorstep.live.Subject;
import press.doorstep.live.Touched;

/** One stream, and readers who are slow, behind or asleep. */
class ChangeStreamTest {

    private static final Executor AT_ONCE = Runnable::run;
    private static final long HEARTBEAT = -1;

    private final List<LiveChange> log = new CopyOnWriteArrayList<>();
    private final ChangeHub hub = new ChangeHub();
    private final List<Long> read = new CopyOnWriteArrayList<>();
    private final AtomicInteger cuts = new AtomicInteger();

    private ChangeStream<Long> stream(Executor executor) {
        hub.beginsAfter(0);
        ChangeStream.Source<Long> source = new ChangeStream.Source<>(
                hub, this::after, executor, LiveChange::number, HEARTBEAT, cuts::incrementAndGet);
        return new ChangeStream<>(new Reader(), source, EventFilter.ALL, 0);
    }

    private LiveChanges.Events after(long number, EventFilter filter, int limit) {
        List<LiveChange> there = List.copyOf(log);
        List<LiveChange> events = there.stream()
                .filter(change -> change.number() > number && filter.wants(change.event()))
                .limit(limit)
                .toList();
        long head = there.isEmpty() ? number : there.get(there.size() - 1).number();
        long last = events.size() == limit ? events.get(limit - 1).number() : Math.max(number, head);
        return new LiveChanges.Events(events, last, last < head);
    }

    private void happens(long from, long to) {
        List<LiveChange> more = LongStream.rangeClosed(from, to)
                .mapToObj(number -> new LiveChange(number, Instant.EPOCH, event(), touched()))
                .toList();
        log.addAll(more);
        hub.hear(more);
    }

    private static PublicEvent event() {
        return new PublicEvent(
                Happening.PUBLISHED, Subject.ARTICLE, UUID.randomUUID(), null, null, null, 1, "en", List.of(), null);
    }

    private static Touched touched() {
        return new Touched(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());
    }

    @Test
    void a_reader_gets_no_more_than_asked_for_and_then_the_rest() {
        happens(1, 250);
        ChangeStream<Long> stream = stream(AT_ONCE);
        stream.request(3);
        assertThat(read).containsExactly(1L, 2L, 3L);
        stream.request(1000);
        happens(251, 260);
        assertThat(read).hasSize(260).isSorted().doesNotHaveDuplicates();
    }

    /** More happens than is held for anybody: the log has it. */
    @Test
    void a_reader_who_falls_behind_is_taken_through_the_log_again() {
        ChangeStream<Long> stream = stream(AT_ONCE);
        stream.request(1);
        happens(1, 400);
        happens(401, 4000);
        assertThat(read).containsExactly(1L);
        stream.request(Long.MAX_VALUE);
        assertThat(read).isEqualTo(LongStream.rangeClosed(1, 4000).boxed().toList());
    }

    @Test
    void a_quiet_stream_beats_and_a_reader_who_takes_nothing_in_is_cut_off() {
        ChangeStream<Long> stream = stream(AT_ONCE);
        stream.request(2);
        stream.beat();
        stream.beat();
        assertThat(read).containsExactly(HEARTBEAT, HEARTBEAT);
        stream.beat();
        assertThat(cuts).hasValue(0);
        stream.beat();
        assertThat(cuts).hasValue(1);
        happens(1, 1);
        stream.beat();
        assertThat(read).hasSize(2);
        assertThat(cuts).hasValue(1);
    }

    /** Things happen, the reader asks and the log is read on threads of their own. */
    @Test
    void nothing_is_lost_or_doubled_however_the_threads_cross() throws InterruptedException {
        ChangeStream<Long> stream = stream(ForkJoinPool.commonPool());
        Thread asking = new Thread(() -> {
            Random chance = new Random(7);
            for (int i = 0; i < 3000; i++) {
                stream.request(1 + chance.nextInt(3));
                Thread.yield();
            }
            stream.request(Long.MAX_VALUE);
        });
        asking.start();
        long number = 0;
        Random chance = new Random(8);
        while (number < 3000) {
            int size = 1 + chance.nextInt(20);
            happens(number + 1, number + size);
            number += size;
        }
        asking.join();
        long last = number;
        await().until(() -> read.size() >= last);
        assertThat(read).isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
    }

    private final class Reader implements Flow.Subscriber<Long> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {}

        @Override
        public void onNext(Long number) {
            read.add(number);
        }

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void onComplete() {}
    }
}

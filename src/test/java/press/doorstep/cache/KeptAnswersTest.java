package press.doorstep.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Finished;

class KeptAnswersTest {

    private static final CachePolicy POLICY =
            new CachePolicy(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofDays(1));

    private final Figures figures = new Figures();
    private final KeptAnswers answers = new KeptAnswers(1 << 20, 1 << 16, figures);

    @Test
    void a_reading_that_began_before_a_change_and_ends_after_it_is_not_kept() {
        Flight early = answers.flight("/v1/a");
        answers.forget(Set.of("story"));
        answers.end(early, answer(early, 100, "story", "list"));
        assertThat(answers.find("/v1/a")).isNull();
        assertThat(answers.keysIndexed()).isZero();

        Flight late = answers.flight("/v1/a");
        answers.end(late, answer(late, 100, "story", "list"));
        assertThat(answers.find("/v1/a")).isNotNull();
        answers.forget(Set.of("list"));
        assertThat(answers.find("/v1/a")).isNull();
        assertThat(answers.keysIndexed()).isZero();
    }

    @Test
    void what_others_show_stays() {
        keep("/v1/a", "story");
        Flight meanwhile = answers.flight("/v1/b");
        answers.forget(Set.of("another"));
        answers.end(meanwhile, answer(meanwhile, 100, "third"));
        assertThat(answers.find("/v1/a")).isNotNull();
        assertThat(answers.find("/v1/b")).isNotNull();
        answers.forgetAll();
        assertThat(answers.find("/v1/a")).isNull();
        assertThat(answers.keysIndexed()).isZero();
    }

    @Test
    void everything_forgotten_goes_for_what_is_being_read_too() {
        Flight early = answers.flight("/v1/a");
        answers.forgetAll();
        answers.end(early, answer(early, 100, "story"));
        assertThat(answers.find("/v1/a")).isNull();
    }

    @Test
    void who_comes_after_a_change_is_not_given_what_was_read_before_it() {
        Flight early = answers.flight("/v1/a");
        assertThat(early.takeOff()).isTrue();
        assertThat(answers.flight("/v1/a")).isSameAs(early);
        assertThat(early.takeOff()).isFalse();
        Kept brought = answer(early, 100, "story");
        answers.forget(Set.of("anything"));
        assertThat(answers.isUnchanged(early, brought)).isTrue();
        answers.forget(Set.of("story"));
        assertThat(answers.isUnchanged(early, brought)).isFalse();
        answers.end(early, brought);
        assertThat(answers.flight("/v1/a")).isNotSameAs(early);
    }

    @Test
    void those_who_wait_are_told_once_also_when_nothing_comes() {
        AtomicInteger told = new AtomicInteger();
        Flight flight = answers.flight("/v1/a");
        assertThat(flight.await(kept -> told.incrementAndGet())).isTrue();
        answers.end(flight, null);
        answers.end(flight, null);
        assertThat(told).hasValue(1);
        assertThat(flight.await(kept -> told.incrementAndGet())).isFalse();
    }

    @Test
    void what_is_too_long_is_not_kept() {
        Flight flight = answers.flight("/v1/a");
        AtomicReference<Kept> waited = new AtomicReference<>();
        flight.await(waited::set);
        answers.end(flight, answer(flight, 1 << 17, "story"));
        assertThat(waited.get()).as("but given to those who waited for it").isNotNull();
        assertThat(answers.find("/v1/a")).isNull();
    }

    /** Counts are folded in after the commit, so what is read at once may say what was. */
    @Test
    void what_just_changed_is_soon_read_again() {
        answers.forget(Set.of("topic"));
        Flight flight = answers.flight("/v1/a");
        long most = TimeUnit.MINUTES.toNanos(10);
        assertThat(answers.goodFor(flight, List.of("topic"), most)).isEqualTo(TimeUnit.SECONDS.toNanos(1));
        assertThat(answers.goodFor(flight, List.of("other"), most)).isEqualTo(most);
    }

    @Test
    void a_flood_of_odd_addresses_leaves_what_is_read_often() {
        for (int page = 0; page < 50; page++) {
            keep("/v1/articles/" + page, "story" + page);
        }
        for (int flood = 0; flood < 5_000; flood++) {
            for (int often = 0; often < 3; often++) {
                answers.find("/v1/articles/" + ThreadLocalRandom.current().nextInt(50));
            }
            keep("/v1/articles?cursor=" + flood, "list");
            keep("/v1/search?q=" + flood, "list");
        }
        int left = 0;
        for (int page = 0; page < 50; page++) {
            left += answers.find("/v1/articles/" + page) == null ? 0 : 1;
        }
        assertThat(left).isGreaterThan(45);
        assertThat(answers.bytes()).isLessThanOrEqualTo(1 << 20);
        assertThat(answers.keysIndexed())
                .as("what is evicted is not looked for")
                .isLessThanOrEqualTo(52);
    }

    @Test
    void searches_have_a_part_of_their_own() {
        assertThat(KeptAnswers.isSearch("/v1/search?q=a")).isTrue();
        assertThat(KeptAnswers.isSearch("/v1/suggest?q=a")).isTrue();
        assertThat(KeptAnswers.isSearch("/v1/quotations?language=en&q=a")).isTrue();
        assertThat(KeptAnswers.isSearch("/v1/quotations?language=en")).isFalse();
    }

    /**
     * Versions of things go up; readers read one and keep it, writers commit the next and have the old one forgotten. Nobody may find an answer
     * older than what was forgotten before they looked, nor one older than they found before.
     */
    @Test
    void no_race_leaves_an_old_answer_behind() throws InterruptedException {
        int things = 8;
        AtomicIntegerArray committed = new AtomicIntegerArray(things);
        AtomicIntegerArray forgotten = new AtomicIntegerArray(things);
        AtomicInteger found = new AtomicInteger();
        AtomicReference<String> wrong = new AtomicReference<>();
        int threads = 6;
        CyclicBarrier start = new CyclicBarrier(threads);
        CountDownLatch done = new CountDownLatch(threads);
        for (int thread = 0; thread < threads; thread++) {
            boolean writes = thread < 2;
            Runnable work = () -> {
                int[] seen = new int[things];
                for (int turn = 0; turn < 20_000 && wrong.get() == null; turn++) {
                    int thing = ThreadLocalRandom.current().nextInt(things);
                    if (writes) {
                        int version = committed.incrementAndGet(thing);
                        answers.forget(Set.of("thing" + thing));
                        forgotten.accumulateAndGet(thing, version, Math::max);
                        continue;
                    }
                    int floor = Math.max(seen[thing], forgotten.get(thing));
                    String key = "/v1/things/" + thing;
                    Kept kept = answers.find(key);
                    if (kept == null) {
                        Flight flight = answers.flight(key);
                        if (!flight.takeOff()) {
                            continue;
                        }
                        int version = committed.get(thing);
                        Thread.yield();
                        answers.end(flight, answer(flight, version + 1, "thing" + thing));
                        floor = forgotten.get(thing);
                        kept = answers.find(key);
                    }
                    if (kept != null) {
                        found.incrementAndGet();
                        int version = kept.body().length - 1;
                        if (version < floor) {
                            wrong.set("found " + version + " after " + floor);
                        }
                        seen[thing] = version;
                    }
                }
                done.countDown();
            };
            new Thread(() -> {
                        try {
                            start.await();
                            work.run();
                        } catch (Exception e) {
                            wrong.set(e.toString());
                        }
                    })
                    .start();
        }
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(wrong.get()).isNull();
        assertThat(found.get()).isGreaterThan(1000);
    }

    private void keep(String key, String... keys) {
        Flight flight = answers.flight(key);
        answers.end(flight, answer(flight, 100, keys));
    }

    private static Kept answer(Flight flight, int length, String... keys) {
        Finished made = new Finished(
                new byte[length], "application/json", null, POLICY, Duration.ofDays(1), List.of(keys), Map.of());
        return new Kept(flight.key, made, Map.of(), flight.began, flight.began + TimeUnit.MINUTES.toNanos(10));
    }
}

package press.doorstep.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import press.doorstep.web.Problem;

class TurnsTest {

    private final Turns turns = new Turns(Duration.ofMillis(300));

    @Test
    void a_repetition_waits_until_the_first_is_done() throws Exception {
        turns.take(asked(1));
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<Duration> second = other.submit(() -> turns.take(asked(1)));
        Thread.sleep(50);
        assertThat(second).isNotDone();
        turns.leave(asked(1));
        assertThat(second.get(1, TimeUnit.SECONDS)).isLessThan(Duration.ofMillis(260));
        other.shutdownNow();
    }

    @Test
    void different_requests_do_not_wait_for_each_other() {
        turns.take(asked(1));
        assertThat(turns.take(asked(2))).isGreaterThan(Duration.ofMillis(200));
    }

    @Test
    void patience_ends_and_only_so_many_wait() throws Exception {
        turns.take(asked(1));
        ExecutorService others = Executors.newFixedThreadPool(20);
        List<Future<Duration>> waiting = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            waiting.add(others.submit(() -> turns.take(asked(1))));
        }
        Thread.sleep(100);
        assertThat(waiting.stream().filter(Future::isDone)).hasSize(4);
        for (Future<Duration> each : waiting) {
            assertThatThrownBy(() -> each.get(1, TimeUnit.SECONDS)).hasCauseInstanceOf(Problem.class);
        }
        others.shutdownNow();
    }

    private static Repeatable asked(int number) {
        return new Repeatable(new byte[] {(byte) number}, new byte[0]);
    }
}

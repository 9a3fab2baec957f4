package press.doorstep.once;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import press.doorstep.web.Problem;

/** Who is being answered on this node. Repetitions wait here, without a connection to the database, and only so many of them at once. */
@ApplicationScoped
class Turns {

    private static final int MOST_WAITING = 16;

    private final Duration patience;

    private final Set<ByteBuffer> running = new HashSet<>();
    private int waiting;

    Turns() {
        this(Duration.ofSeconds(5));
    }

    Turns(Duration patience) {
        this.patience = patience;
    }

    /** Answers how much of the patience is left; refuses when it is used up, or too many are waiting already. */
    synchronized Duration take(Repeatable asked) {
        long end = System.nanoTime() + patience.toNanos();
        ByteBuffer turn = ByteBuffer.wrap(asked.id());
        if (running.contains(turn)) {
            await(turn, end);
        }
        running.add(turn);
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    synchronized void leave(Repeatable asked) {
        running.remove(ByteBuffer.wrap(asked.id()));
        notifyAll();
    }

    private void await(ByteBuffer turn, long end) {
        if (waiting == MOST_WAITING) {
            throw stillRunning();
        }
        waiting++;
        try {
            while (running.contains(turn)) {
                long rest = (end - System.nanoTime()) / 1_000_000;
                if (rest <= 0) {
                    throw stillRunning();
                }
                wait(rest);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillRunning();
        } finally {
            waiting--;
        }
    }

    static Problem stillRunning() {
        return OnceProblem.IDEMPOTENCY_KEY_IN_USE
                .because("The first request with this key is not done yet.")
                .header("Retry-After", "1");
    }
}

package press.doorstep.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How long something takes that several ask for at once, as a row of a table.
 *
 * @param cpu what the asking thread worked for one question, in milliseconds on average: the same on a machine that others use as well
 * @param perSecond of all clients together
 */
record Timings(double median, double worst, double cpu, double perSecond) {

    static final String HEADER = "p50 ms | p99 ms | CPU ms | a second";
    static final String RULE = "---:|---:|---:|---:";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Run(double[] times, double cpu) {}

    /** Asks for the number of a question. */
    interface Asking {
        void ask(int number) throws Exception;
    }

    /** After a quarter of the rounds to get warm. */
    static Timings of(int clients, int rounds, Asking asking) throws Exception {
        run(clients, rounds / 4, asking);
        long start = System.nanoTime();
        Run run = run(clients, rounds, asking);
        double seconds = (System.nanoTime() - start) / 1e9;
        double[] times = run.times();
        int count = times.length;
        return new Timings(times[count / 2], times[count * 99 / 100], run.cpu() / count, count / seconds);
    }

    private static Run run(int clients, int rounds, Asking asking) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(clients);
        List<Callable<Run>> each = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int first = client;
            each.add(() -> ask(first, clients, rounds / clients, asking));
        }
        List<Run> all = new ArrayList<>();
        for (Future<Run> done : people.invokeAll(each)) {
            all.add(done.get());
        }
        people.shutdown();
        double[] times =
                all.stream().map(Run::times).flatMapToDouble(Arrays::stream).toArray();
        Arrays.sort(times);
        return new Run(times, all.stream().mapToDouble(Run::cpu).sum());
    }

    private static Run ask(int first, int step, int rounds, Asking asking) throws Exception {
        long worked = THREADS.getCurrentThreadCpuTime();
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            asking.ask(first + i * step);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return new Run(times, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
    }

    String row() {
        return String.format(Locale.ROOT, "%.2f | %.2f | %.2f | %.0f", median, worst, cpu, perSecond);
    }
}

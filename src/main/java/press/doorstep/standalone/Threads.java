package press.doorstep.standalone;

import org.eclipse.microprofile.config.Config;

/** How many threads there are, unless it is set. */
final class Threads {

    private static final String TAKING_IN = "quarkus.vertx.event-loops-pool-size";
    private static final String AT_WORK = "quarkus.thread-pool.max-threads";

    private static final int LEAST_AT_WORK = 16;
    private static final int MOST_AT_WORK = 64;
    private static final int FOR_EACH_PROCESSOR = 8;

    private Threads() {}

    /**
     * One for two processors takes requests in: the framework's default is two for each, which pays where they wait for something; ours wait for
     * nothing, one gives out more kept answers than a network takes, and each more is a change of threads more. The other half is for those at work
     * and for PostgreSQL. Those at work wait for the database, so there are more of them, but hardly more than it has connections:
     * what waits for a connection wakes up to take it, while what waits in the queue costs nothing until a thread that is awake comes for it.
     */
    static void count(Config config) {
        int processors = Runtime.getRuntime().availableProcessors();
        set(config, TAKING_IN, Math.max(1, processors / 2));
        set(config, AT_WORK, Math.min(MOST_AT_WORK, Math.max(LEAST_AT_WORK, FOR_EACH_PROCESSOR * processors)));
    }

    private static void set(Config config, String setting, int threads) {
        if (config.getOptionalValue(setting, String.class).isEmpty()) {
            System.setProperty(setting, Integer.toString(threads));
        }
    }
}

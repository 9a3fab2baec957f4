package press.doorstep.standalone;

import org.eclipse.microprofile.config.Config;

/**
 * How many threads take requests in: one a processor, unless it is set. The framework's default is two, which pays where they wait for something;
 * ours wait for nothing, and each more is a change of threads more.
 */
final class EventLoops {

    private static final String SETTING = "quarkus.vertx.event-loops-pool-size";

    private EventLoops() {}

    static void count(Config config) {
        if (config.getOptionalValue(SETTING, String.class).isEmpty()) {
            System.setProperty(SETTING, Integer.toString(Runtime.getRuntime().availableProcessors()));
        }
    }
}

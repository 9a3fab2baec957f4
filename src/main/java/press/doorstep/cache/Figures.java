package press.doorstep.cache;

import com.github.benmanes.caffeine.cache.RemovalCause;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts what becomes of requests and of answers. */
final class Figures {

    /** What a request found. */
    enum Found {
        HIT,
        /** An answer past doubt, while the database is away. */
        STALE,
        /** A reading under way. */
        SHARED,
        MISS
    }

    private final Map<Found, LongAdder> found = new EnumMap<>(Found.class);
    private final Map<RemovalCause, LongAdder> removed = new EnumMap<>(RemovalCause.class);

    Figures() {
        for (Found one : Found.values()) {
            found.put(one, new LongAdder());
        }
        for (RemovalCause cause : RemovalCause.values()) {
            removed.put(cause, new LongAdder());
        }
    }

    void found(Found one) {
        adder(found, one).increment();
    }

    void removed(RemovalCause cause) {
        adder(removed, cause).increment();
    }

    long count(Found one) {
        return adder(found, one).sum();
    }

    private static <K extends Enum<K>> LongAdder adder(Map<K, LongAdder> of, K key) {
        return java.util.Objects.requireNonNull(of.get(key));
    }

    void show(MeterRegistry registry, KeptAnswers answers) {
        found.forEach((one, count) -> FunctionCounter.builder("doorstep.cache.requests", count, LongAdder::sum)
                .description("Public reads by what they found among the answers that are kept")
                .tag("found", name(one))
                .register(registry));
        removed.forEach((cause, count) -> FunctionCounter.builder("doorstep.cache.removed", count, LongAdder::sum)
                .description("Answers that are kept no longer")
                .tag("cause", name(cause))
                .register(registry));
        Gauge.builder("doorstep.cache.bytes", answers, KeptAnswers::bytes)
                .description("What the answers that are kept weigh together")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("doorstep.cache.answers", answers, KeptAnswers::size)
                .description("How many answers are kept")
                .register(registry);
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}

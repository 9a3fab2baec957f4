package press.doorstep.cache;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where this node's answers are kept, and how far they are known to be right. */
@ApplicationScoped
class Shelf {

    private static final long MOST_UNASKED = 256L << 20;

    private final KeptAnswers answers;
    private final Currency currency = new Currency();
    private final Figures figures = new Figures();

    @Inject
    Shelf(CacheConfig config, MeterRegistry registry) {
        answers = new KeptAnswers(
                config.size().map(MemorySize::asLongValue).orElseGet(Shelf::usual),
                Math.toIntExact(config.largest().asLongValue()),
                figures);
        if (config.enabled()) {
            figures.show(registry, answers);
        }
    }

    private static long usual() {
        return Math.min(MOST_UNASKED, Runtime.getRuntime().maxMemory() / 4);
    }

    KeptAnswers answers() {
        return answers;
    }

    Currency currency() {
        return currency;
    }

    Figures figures() {
        return figures;
    }
}

package press.doorstep.cache;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where this node's answers are kept, and how far they are known to be right. */
@ApplicationScoped
class Shelf {

    private final KeptAnswers answers;
    private final Currency currency = new Currency();
    private final Figures figures = new Figures();

    @Inject
    Shelf(CacheConfig config, MeterRegistry registry) {
        answers = new KeptAnswers(
                config.size().asLongValue(), Math.toIntExact(config.largest().asLongValue()), figures);
        if (config.enabled()) {
            figures.show(registry, answers);
        }
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

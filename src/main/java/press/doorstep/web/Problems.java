package press.doorstep.web;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every problem there is, by its code. Two rooms with one code do not start. */
@Startup
@ApplicationScoped
class Problems {

    @Inject
    @Any
    Instance<ProblemCatalogue> catalogues;

    private Map<String, ProblemCode> byCode = Map.of();

    @PostConstruct
    void gather() {
        Map<String, ProblemCode> all = new TreeMap<>();
        for (ProblemCatalogue catalogue : catalogues) {
            for (ProblemCode code : catalogue.codes()) {
                if (all.put(code.code(), code) != null) {
                    throw new IllegalStateException("Two problems have the code " + code.code() + ".");
                }
            }
        }
        byCode = Collections.unmodifiableMap(all);
    }

    Collection<ProblemCode> all() {
        return byCode.values();
    }

    Optional<ProblemCode> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Collection<String> codes() {
        return byCode.keySet();
    }
}

package press.doorstep.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Does all that belongs to a change, or none of it. */
@ApplicationScoped
class PerformChange {

    @Transactional
    public Object perform(Supplier<Object> change) {
        return change.get();
    }
}

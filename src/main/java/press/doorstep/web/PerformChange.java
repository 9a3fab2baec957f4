package press.doorstep.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** Does all that belongs to a change, or none of it. */
@ApplicationScoped
class PerformChange {

    @Transactional(rollbackOn = Exception.class)
    public Object perform(Callable<Object> change) throws Exception {
        return change.call();
    }
}

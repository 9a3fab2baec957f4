package press.doorstep.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Does all that belongs to a change, or none of it. */
@ApplicationScoped
class PerformChange {

    @Transactional(rollbackOn = Exception.class)
    public Object perform(InvocationContext change) throws Exception {
        return change.proceed();
    }
}

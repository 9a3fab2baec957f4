package press.doorstep.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Makes one transaction of a change and of everything that has to be committed with it. Outermost of those that look at changes. */
@Change(operation = "", of = "")
@Interceptor
@Priority(ChangesAsWhole.FIRST)
class ChangesAsWhole {

    static final int FIRST = Interceptor.Priority.APPLICATION;

    @Inject
    PerformChange perform;

    @AroundInvoke
    Object perform(InvocationContext call) throws Exception {
        return call.getMethod().getAnnotation(Change.class).whole()
                ? Collisions.settled(() -> perform.perform(() -> unchecked(call)))
                : call.proceed();
    }

    private static Object unchecked(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // No method of a resource throws any; were there one, it would undo the change like the others.
            throw new IllegalStateException(e);
        }
    }
}

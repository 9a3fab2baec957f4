package press.doorstep.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import press.doorstep.web.Change;

/** Records every change in the transaction that makes it. Innermost of those that look at changes: an answer given again is no change. */
@Change(operation = "", of = "")
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 20)
class RecordedChanges {

    @Inject
    RecordChange change;

    @Inject
    Subjects subjects;

    @Inject
    RoutingContext request;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        Change what = call.getMethod().getAnnotation(Change.class);
        // Before, since what is deleted lets go of its slug.
        Subject before = subjects.identified(Address.of(request.request().path(), what.of()));
        Object answer = call.proceed();
        change.record(request, what, before, answer instanceof Response response ? response : null);
        return answer;
    }
}

package press.doorstep.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Refusals of a part of what a request asks for, which stand in its answer beside what was done. */
@ApplicationScoped
public class Refusals {

    @Inject
    RoutingContext request;

    /** What stopped one part, as it would be answered if the part were the whole request. */
    public ProblemView of(RuntimeException fault) {
        Problem problem = Faults.problem(fault);
        FaultLog.note(fault, problem, request);
        return ProblemView.of(problem, TraceId.of(request));
    }
}

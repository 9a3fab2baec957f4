package press.doorstep.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/** What every request passes, in this order, before anything looks at its path: an id, the origin rules, the guard. */
@ApplicationScoped
class FrontDoor {

    private static final int FIRST = 10_000;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    RequestGuard guard;

    @Inject
    CrossOrigin origins;

    @Inject
    ProblemAnswers answers;

    @Inject
    SafetyHeaders safety;

    void install(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    /** Behind the framework's handlers of its own failures, before its last one, whose page would name exceptions. */
    void catchFailures(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE - 1).failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        Throwable fault = context.failure();
        Problem problem = fault == null
                ? WebProblem.INTERNAL.because("The request could not be answered.")
                : Faults.problem(fault);
        if (problem.code() == WebProblem.INTERNAL && context.statusCode() < 500) {
            // What the router refuses comes with a status and, at most, an exception of its own.
            problem = Faults.http(context.statusCode()).orElse(problem);
        }
        FaultLog.note(fault == null ? problem : fault, problem, context);
        answers.refuse(context, problem);
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.response().headers().set(TraceId.HEADER, TraceId.give(context));
        safety.addTo(context);
        boolean shared = origins.share(context);
        try {
            guard.check(request);
            if (origins.answered(context, shared)) {
                return;
            }
            if (Routes.isFramework(request.path())
                    && !READING.contains(request.method().name())) {
                throw WebProblem.METHOD_NOT_ALLOWED.because("This address can only be read.");
            }
            context.next();
        } catch (Problem problem) {
            FaultLog.note(problem, problem, context);
            answers.refuse(context, problem);
        }
    }
}

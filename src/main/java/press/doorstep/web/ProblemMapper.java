package press.doorstep.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Answers whatever a resource, or the way to it, throws. */
class ProblemMapper {

    @Inject
    ProblemAnswers answers;

    // By name what the framework has mappers of its own for; the rest comes in as Throwable.
    @ServerExceptionMapper({
        Problem.class,
        WebApplicationException.class,
        NotFoundException.class,
        NotAllowedException.class,
        NotAcceptableException.class,
        NotSupportedException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        ValidationException.class,
        ConstraintViolationException.class,
        Throwable.class
    })
    Response refuse(Throwable fault, RoutingContext request) {
        Problem problem = Faults.problem(fault);
        FaultLog.note(fault, problem, request);
        return answer(problem, request);
    }

    @ServerExceptionMapper
    Response refuse(ForbiddenException fault, RoutingContext request, ResourceInfo resource) {
        Problem problem = missing(resource.getResourceMethod());
        FaultLog.note(fault, problem, request);
        return answer(problem, request);
    }

    private static Problem missing(@Nullable Method method) {
        RolesAllowed needed = method == null ? null : method.getAnnotation(RolesAllowed.class);
        if (needed == null) {
            return WebProblem.FORBIDDEN.because("The key lacks a scope this operation needs.");
        }
        String scopes = String.join(" ", needed.value());
        return WebProblem.FORBIDDEN
                .because("This operation needs a key with the scope " + scopes + ".")
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + scopes + "\"");
    }

    private Response answer(Problem problem, RoutingContext request) {
        byte[] body = answers.body(problem, request);
        Response.ResponseBuilder answer =
                Response.status(problem.code().status()).entity(body).header("Content-Length", body.length);
        answers.headers(problem, request).forEach(answer::header);
        return answer.build();
    }
}

package press.doorstep.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what resources throw. */
class ProblemMapper {

    @ServerExceptionMapper
    Response refuse(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.code().status())
                .entity(ProblemView.of(problem, ""))
                .header(HttpHeaders.CONTENT_TYPE, ProblemView.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE);
        problem.headers().forEach(answer::header);
        return answer.build();
    }
}

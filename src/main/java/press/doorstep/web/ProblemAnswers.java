package press.doorstep.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives problems their bytes and headers, and answers with them where no resource is concerned. */
@ApplicationScoped
class ProblemAnswers {

    /** More than this of an unread body is not worth reading to keep a connection. */
    private static final long WORTH_DRAINING = 2_000_000;

    @Inject
    ObjectMapper json;

    @Inject
    Routes routes;

    byte[] body(Problem problem, RoutingContext request) {
        problem.answers(request);
        try {
            return json.writeValueAsBytes(ProblemView.of(problem, TraceId.of(request)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> headers(Problem problem, RoutingContext request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", ProblemView.MEDIA_TYPE);
        headers.put("Cache-Control", CachePolicy.NO_STORE);
        if (problem.code() == WebProblem.METHOD_NOT_ALLOWED) {
            headers.put(
                    "Allow", String.join(", ", routes.methods(request.request().path())));
        }
        headers.putAll(problem.headers());
        return headers;
    }

    /** Answers at once, before or after any resource. */
    void refuse(RoutingContext context, Problem problem) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            request.connection().close();
            return;
        }
        byte[] body = body(problem, context);
        response.setStatusCode(problem.code().status());
        headers(problem, context).forEach((name, value) -> response.headers().set(name, value));
        response.headers().set("Content-Length", String.valueOf(body.length));
        letGoOfBody(context, problem);
        if (request.method().name().equals("HEAD")) {
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }

    /** A body nobody reads is read away when it is short; else the connection ends after the answer. */
    private static void letGoOfBody(RoutingContext context, Problem problem) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        if (problem.code().status() == 413 || Bodies.announced(request) > WORTH_DRAINING) {
            UnwantedBody.closeAfterAnswer(context);
        } else {
            request.resume();
        }
    }
}

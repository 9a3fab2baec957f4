package press.doorstep.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import press.doorstep.access.CurrentCaller;
import press.doorstep.web.Change;
import press.doorstep.web.ToldOnce;

/**
 * Gives a repeated POST its first answer. Stands inside the transaction of the change: whatever becomes of the change becomes of the saved
 * answer, so a refused request leaves its key free and a crash doubles nothing.
 */
@Change(operation = "", of = "")
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
class RepeatedCalls {

    @Inject
    RoutingContext request;

    @Inject
    CurrentCaller caller;

    @Inject
    SavedAnswers answers;

    @Inject
    Turns turns;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        boolean whole = call.getMethod().getAnnotation(Change.class).whole();
        if (!whole || request.request().method() != HttpMethod.POST) {
            return call.proceed();
        }
        Optional<Repeatable> asked = Repeatable.of(request.request(), caller.caller(), body(call));
        return asked.isEmpty() ? call.proceed() : inTurn(asked.get(), call);
    }

    private Object inTurn(Repeatable asked, InvocationContext call) throws Exception {
        Duration patience = turns.take(asked);
        try {
            answers.hold(asked, patience);
            Optional<SavedAnswer> saved = answers.find(asked);
            return saved.isPresent() ? again(asked, saved.get()) : first(asked, call);
        } finally {
            // A little early, for the commit is still to come; until then the database holds the place.
            turns.leave(asked);
        }
    }

    private static Response again(Repeatable asked, SavedAnswer saved) {
        if (!asked.asks(saved.content())) {
            throw OnceProblem.IDEMPOTENCY_KEY_REUSED.because("This key was used for another address or another body.");
        }
        return saved.again();
    }

    private Response first(Repeatable asked, InvocationContext call) throws Exception {
        Response answer = (Response) call.proceed();
        Object view = answer.getEntity();
        byte[] body = bytes(view);
        byte[] kept = view instanceof ToldOnce told ? bytes(told.withoutSecret()) : body;
        answers.keep(
                asked,
                new SavedAnswer(
                        asked.content(),
                        answer.getStatus(),
                        answer.getHeaderString(HttpHeaders.LOCATION),
                        answer.getHeaderString(HttpHeaders.ETAG),
                        kept));
        return Response.fromResponse(answer).entity(body).build();
    }

    private byte[] bytes(Object view) throws JsonProcessingException {
        return view == null ? new byte[0] : json.writeValueAsBytes(view);
    }

    private static byte[] body(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(byte[].class::isInstance)
                .map(byte[].class::cast)
                .findFirst()
                .orElse(new byte[0]);
    }
}

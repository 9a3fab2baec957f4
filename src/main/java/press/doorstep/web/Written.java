package press.doorstep.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * An answer to one caller, ready to leave by whatever way the request came in.
 *
 * @param known whether the caller has it already
 * @param headers in the order in which they are sent
 * @param body packed as the caller takes it; not to be changed
 */
public record Written(boolean known, Map<String, String> headers, byte[] body) {

    /** From a resource. */
    Response response() {
        Response.ResponseBuilder answer = known ? Response.notModified() : Response.ok(body);
        headers.forEach(answer::header);
        return answer.build();
    }

    /** From the event loop, to a request that was not routed. */
    public void give(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        headers.forEach(response.headers()::set);
        if (!request.isEnded()) {
            request.resume();
        }
        if (known) {
            response.setStatusCode(304).end();
        } else if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}

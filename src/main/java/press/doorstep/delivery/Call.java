package press.doorstep.delivery;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Parameters;
import press.doorstep.web.Reply;

/** The request at hand. */
@RequestScoped
public class Call {

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Inject
    RoutingContext routing;

    private @Nullable Parameters asked;

    public Parameters parameters(String... allowed) {
        Parameters parameters = Parameters.of(uri, allowed);
        asked = parameters;
        return parameters;
    }

    Response answer(Reply reply) {
        return reply.answer(headers, routing, asked == null ? Map.of() : asked.usual());
    }

    public UriInfo uri() {
        return uri;
    }

    public HttpHeaders headers() {
        return headers;
    }

    /** This address with another slug in {@code /v1/{kind}/{ref}}, where the reference may end in a form's name: {@code .atom}. */
    String under(String slug) {
        String[] steps = ("/" + uri.getPath().replaceFirst("^/+", "")).split("/", -1);
        steps[3] = steps[3].replaceFirst("^[^.]*", slug);
        String path = String.join("/", steps);
        String query = uri.getQueryParameters().entrySet().stream()
                .map(entry ->
                        encoded(entry.getKey()) + "=" + encoded(entry.getValue().get(0)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("+", "%20");
    }
}

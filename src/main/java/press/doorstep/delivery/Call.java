package press.doorstep.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import press.doorstep.web.Parameters;

/** The request at hand. */
@RequestScoped
public class Call {

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    public Parameters parameters(String... allowed) {
        return Parameters.of(uri, allowed);
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

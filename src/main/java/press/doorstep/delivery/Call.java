package press.doorstep.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Parameters;

/** The request at hand. */
@RequestScoped
class Call {

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    Parameters parameters(String... allowed) {
        return Parameters.of(uri, allowed);
    }

    HttpHeaders headers() {
        return headers;
    }

    /** This address with another cursor, or with none. */
    String at(@Nullable String cursor) {
        Map<String, String> query = query();
        query.remove("cursor");
        if (cursor != null) {
            query.put("cursor", cursor);
        }
        return path() + text(query);
    }

    /** This address with another slug in {@code /v1/{kind}/{ref}}. */
    String under(String slug) {
        String[] steps = path().split("/", -1);
        steps[3] = slug;
        return String.join("/", steps) + text(query());
    }

    private String path() {
        String path = uri.getPath();
        return path.startsWith("/") ? path : "/" + path;
    }

    private Map<String, String> query() {
        Map<String, String> query = new TreeMap<>();
        uri.getQueryParameters().forEach((name, values) -> query.put(name, values.get(0)));
        return query;
    }

    private static String text(Map<String, String> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",")
                .replace("%3A", ":");
    }
}

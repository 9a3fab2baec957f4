package press.doorstep.web;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The address of another page of the list that was asked for: the same path and parameters, another cursor. Never a host. */
final class PageLinks {

    private PageLinks() {}

    /** @param cursor null for the first page */
    static String to(UriInfo uri, @Nullable String cursor) {
        List<String> query = new ArrayList<>();
        // In one order, so that caches see one address.
        new TreeMap<>(uri.getQueryParameters()).forEach((name, values) -> {
            if (!name.equals("cursor")) {
                values.forEach(value -> query.add(encoded(name) + "=" + encoded(value)));
            }
        });
        if (cursor != null) {
            query.add("cursor=" + encoded(cursor));
        }
        String path = "/" + uri.getPath().replaceFirst("^/+", "");
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("+", "%20");
    }
}

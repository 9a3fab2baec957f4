package press.doorstep.web;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The address of another page of the list that was asked for: the same path and parameters, another cursor. Never a host. */
public final class PageLinks {

    private PageLinks() {}

    /** @param cursor null for the first page */
    public static String to(UriInfo uri, @Nullable String cursor) {
        return with(uri, Map.of("cursor", Optional.ofNullable(cursor)));
    }

    /** The same address with other values of some parameters, or without them. */
    public static String with(UriInfo uri, Map<String, Optional<String>> changed) {
        return with("/" + uri.getPath().replaceFirst("^/+", ""), uri.getQueryParameters(), changed);
    }

    /** The same of an address that no request came to; {@code path} begins with a slash. */
    public static String with(String path, Map<String, List<String>> given, Map<String, Optional<String>> changed) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        // In one order, so that caches see one address.
        parameters.putAll(new TreeMap<>(given));
        new TreeMap<>(changed).forEach((name, value) -> {
            parameters.remove(name);
            value.ifPresent(text -> parameters.put(name, List.of(text)));
        });
        List<String> query = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> query.add(encoded(name) + "=" + encoded(value))));
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("+", "%20");
    }
}

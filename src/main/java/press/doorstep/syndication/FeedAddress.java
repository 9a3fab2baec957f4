package press.doorstep.syndication;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import press.doorstep.web.PageLinks;
import press.doorstep.web.Parameters;

/** Which feed it is, and which page of it: what follows the host. {@code path} begins with a slash. */
record FeedAddress(String path, MultivaluedMap<String, String> query) {

    static FeedAddress of(UriInfo uri) {
        return new FeedAddress("/" + uri.getPath().replaceFirst("^/+", ""), uri.getQueryParameters());
    }

    static FeedAddress of(URI uri) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        String raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (String pair : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.add(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return new FeedAddress(uri.getPath(), query);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    Parameters parameters(String... allowed) {
        return Parameters.of(query, allowed);
    }

    /** The same with other values of some parameters, or without them. */
    String with(Map<String, Optional<String>> changed) {
        return PageLinks.with(path, query, changed);
    }
}

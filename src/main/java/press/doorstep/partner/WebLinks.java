package press.doorstep.partner;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses that feeds give: made whole, and compared without what does not lead anywhere else. */
final class WebLinks {

    private static final int LONGEST = 2_048;

    private static final Pattern TRACKING =
            Pattern.compile("(?i)(utm_\\w+|fbclid|gclid|yclid|mc_cid|mc_eid|igshid|cmpid|at_\\w+)(=.*)?");

    private WebLinks() {}

    /** The http or https address that a link in a document leads to. */
    static Optional<String> resolve(URI base, @Nullable String link) {
        if (link == null || link.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI given = new URI(link.strip().replace(" ", "%20").replace("|", "%7C"));
            return Optional.of(base.resolve(given))
                    .filter(WebLinks::isWeb)
                    .map(URI::toASCIIString)
                    .filter(url -> url.length() <= LONGEST);
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether it is an address of the web, and of nobody who is somebody else. */
    static boolean isWeb(URI uri) {
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return http && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getPort() != 0;
    }

    /** What two addresses have in common that lead to the same page, as far as can be seen. */
    static String key(String url) {
        URI uri = URI.create(url);
        String scheme = "http".equalsIgnoreCase(uri.getScheme())
                ? "https"
                : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = host(uri).replaceFirst("^www\\.", "");
        boolean usual = uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443;
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
        String query = uri.getRawQuery() == null
                ? ""
                : Arrays.stream(uri.getRawQuery().split("&"))
                        .filter(part ->
                                !part.isEmpty() && !TRACKING.matcher(part).matches())
                        .sorted()
                        .collect(Collectors.joining("&"));
        return scheme + "://" + host + (usual ? "" : ":" + uri.getPort()) + path + (query.isEmpty() ? "" : "?" + query);
    }

    static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        try {
            return host.startsWith("[") ? host : IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }
}

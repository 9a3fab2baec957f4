package press.doorstep.partner;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is asked for: of the address that was looked up and checked, whatever its name leads to a moment later, saying who asks and what is
 * known already.
 */
final class PoliteRequest {

    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

    private PoliteRequest() {}

    static RequestOptions to(URI address, @Nullable String etag, @Nullable String lastModified, PartnerConfig config)
            throws FeedFault {
        if (!WebLinks.isWeb(address)) {
            throw new FeedFault("The feed is not at an http or https address.");
        }
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        int usual = secure ? 443 : 80;
        int port = address.getPort() < 0 ? usual : address.getPort();
        InetAddress host = AddressRules.resolve(WebLinks.host(address), !config.privateAddresses());
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(port, host.getHostAddress()))
                .setHost(WebLinks.host(address))
                .setPort(port)
                .setSsl(secure)
                .setURI(target(address))
                .setTimeout(config.patience().toMillis())
                .putHeader("User-Agent", config.agent())
                .putHeader("Accept", ACCEPT)
                .putHeader("Accept-Encoding", "identity");
        if (etag != null) {
            request.putHeader("If-None-Match", etag);
        }
        if (lastModified != null) {
            request.putHeader("If-Modified-Since", lastModified);
        }
        return request;
    }

    private static String target(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}

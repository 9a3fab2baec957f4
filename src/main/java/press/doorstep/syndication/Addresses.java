package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.SiteConfig;

/** Addresses as others can use them: whole ones, of the site where it has a page, else of this API. Never the host a request names. */
@ApplicationScoped
class Addresses {

    /** What is ASCII and stands in no URI; what is not ASCII is negative as a byte. */
    private static final String UNSAFE = "\"<>\\^`{|}\u007f";

    @Inject
    SiteConfig site;

    /** An address of this API; {@code path} begins with a slash. */
    String here(String path) {
        return base() + path;
    }

    String base() {
        return site.apiUrl().replaceAll("/+$", "");
    }

    /** Where others subscribe to feeds. */
    String hub() {
        return here("/websub");
    }

    /** Where a story is read. */
    String of(Story story) {
        return of(story.webUrl(), story.id());
    }

    String of(@Nullable String webUrl, UUID story) {
        return webUrl == null ? here("/v1/articles/" + story) : ascii(webUrl);
    }

    /** Where people go to see a quotation. */
    String card(UUID quotation) {
        return here("/v1/quotations/" + quotation + "/card.html");
    }

    /** The front page of the site, as far as is known. */
    String home() {
        return site.urlTemplate()
                .map(template -> template.replaceFirst("^(https?://[^/]+).*$", "$1/"))
                .orElseGet(() -> here("/"));
    }

    /** What a thing is called for ever, wherever it is read. */
    static String name(UUID id) {
        return "urn:uuid:" + id;
    }

    /** An address as URI, where it was given with letters of other scripts, blanks and the like. */
    static String ascii(String address) {
        StringBuilder uri = new StringBuilder(address.length() + 16);
        for (byte part : Xml.carried(address).getBytes(StandardCharsets.UTF_8)) {
            if (part <= ' ' || UNSAFE.indexOf(part) >= 0) {
                uri.append(String.format("%%%02X", part));
            } else {
                uri.append((char) part);
            }
        }
        return uri.toString();
    }
}

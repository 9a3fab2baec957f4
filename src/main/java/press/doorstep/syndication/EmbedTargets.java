package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.doorstep.live.Document;
import press.doorstep.live.LiveArticles;
import press.doorstep.live.Lookup;
import press.doorstep.live.SiteConfig;

/** Which quotation an address is about: that of a quotation or a story here, or of a story on the site. */
@ApplicationScoped
class EmbedTargets {

    private static final Pattern QUOTATION = Pattern.compile("/v1/quotations/([a-z0-9-]+)(/card(\\.html)?)?/?");
    private static final Pattern STORY = Pattern.compile("/v1/articles/([a-z0-9-]+)/?");

    @Inject
    Addresses addresses;

    @Inject
    LiveArticles articles;

    @Inject
    SiteConfig site;

    /** An id or slug, which need not be that of anything public. */
    Optional<String> quotation(String url) {
        String[] parts = url.split("#", 2);
        String page = parts[0].replaceFirst("\\?.*$", "");
        String path = page.startsWith(addresses.base() + "/")
                ? page.substring(addresses.base().length())
                : page;
        Matcher quotation = QUOTATION.matcher(path);
        if (quotation.matches()) {
            return Optional.of(quotation.group(1));
        }
        Matcher story = STORY.matcher(path);
        Optional<String> carrier = story.matches() ? Optional.of(story.group(1)) : onTheSite(page);
        return carrier.flatMap(reference -> of(reference, parts.length > 1 ? parts[1] : ""));
    }

    private Optional<String> onTheSite(String page) {
        return site.urlTemplate()
                .filter(SitePages::tellsApart)
                .flatMap(template -> new SitePages(template).story(page));
    }

    /** The quotation of a story that is named, or its first. */
    private Optional<String> of(String story, String named) {
        Lookup<Document> found = articles.quotations(story, null);
        if (found instanceof Lookup.Moved<Document> moved) {
            found = articles.quotations(moved.id().toString(), null);
        }
        return found.found()
                .flatMap(document -> Arrays.stream(JsonDocument.read(document.json(), Said[].class))
                        .filter(said -> named.isEmpty()
                                || said.slug().equals(named)
                                || said.id().toString().equals(named))
                        .findFirst())
                .map(said -> said.id().toString());
    }
}

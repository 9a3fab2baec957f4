package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.delivery.Answers;
import press.doorstep.live.Item;
import press.doorstep.live.Removal;
import press.doorstep.live.SiteConfig;

/** Makes feeds of what stands in them. */
@ApplicationScoped
class WriteFeeds {

    @Inject
    Addresses addresses;

    @Inject
    SiteConfig site;

    @Inject
    SyndicationConfig config;

    @Inject
    Clock clock;

    /**
     * What a page of a feed is made of.
     *
     * @param keys name the feed in caches
     */
    record Content(List<FeedEntry> entries, List<Removal> removed, List<Item> items, List<String> keys) {}

    /** {@code name} is what sets the feed apart from that of everything. */
    FeedText write(
            FeedForm form,
            @Nullable String name,
            FeedQuery query,
            Function<FeedPages, Feed.Links> pages,
            Content content) {
        Feed.Links links = pages.apply(new FeedPages(addresses, query, clock));
        Feed feed = new Feed(
                name == null ? site.name() : site.name() + " — " + name,
                addresses.home(),
                language(query),
                links,
                hubs(query),
                content.entries(),
                content.removed());
        return new FeedText(
                links.self(),
                feed.hubs(),
                form.mediaType(),
                form.write(feed),
                Answers.withItems(content.keys(), content.items()));
    }

    /** Words are looked for in an index that is a moment behind what is live: such feeds are asked for and not waited for. */
    private List<String> hubs(FeedQuery query) {
        if (query.isSearch()) {
            return List.of();
        }
        List<String> others = config.hubs().orElse(List.of());
        return config.hub()
                ? Stream.concat(Stream.of(addresses.hub()), others.stream()).toList()
                : others;
    }

    /** The one that was asked for; else that of the site. */
    private String language(FeedQuery query) {
        List<String> languages = query.parameters().anyOf("language");
        return languages.size() == 1 ? languages.get(0) : site.languages().get(0);
    }
}

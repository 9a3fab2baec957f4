package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.doorstep.delivery.Answers;
import press.doorstep.delivery.Call;
import press.doorstep.live.Item;
import press.doorstep.live.Removal;
import press.doorstep.live.SiteConfig;
import press.doorstep.web.Reply;

/** Makes answers of what stands in feeds. */
@ApplicationScoped
class FeedAnswers {

    @Inject
    Addresses addresses;

    @Inject
    SiteConfig site;

    @Inject
    SyndicationConfig config;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @Inject
    Clock clock;

    /**
     * What a page of a feed is made of.
     *
     * @param keys name the feed in caches
     */
    record Content(List<FeedEntry> entries, List<Removal> removed, List<Item> items, List<String> keys) {}

    /** {@code name} is what sets the feed apart from that of everything. */
    Response send(
            FeedForm form,
            @Nullable String name,
            FeedQuery query,
            Function<FeedPages, Feed.Links> pages,
            Content content) {
        Feed.Links links = pages.apply(new FeedPages(addresses, call.uri(), query, clock));
        List<String> hubs = config.hubs().orElse(List.of());
        Feed feed = new Feed(
                name == null ? site.name() : site.name() + " — " + name,
                addresses.home(),
                language(query),
                links,
                hubs,
                content.entries(),
                content.removed());
        Reply reply = answers.composed(form.write(feed), Answers.withItems(content.keys(), content.items()))
                .type(form.mediaType())
                .link("self", links.self());
        hubs.forEach(hub -> reply.link("hub", hub));
        return answers.send(reply);
    }

    /** The one that was asked for; else that of the site. */
    private String language(FeedQuery query) {
        List<String> languages = query.parameters().anyOf("language");
        return languages.size() == 1 ? languages.get(0) : site.languages().get(0);
    }
}

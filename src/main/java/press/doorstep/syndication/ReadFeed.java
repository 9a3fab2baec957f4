package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.Lookup;
import press.doorstep.live.Subject;

/** Writes a feed for whoever is told of it, as anybody gets it who asks for its address. */
@ApplicationScoped
public class ReadFeed {

    private static final Pattern PATH =
            Pattern.compile("/feeds/(?:(latest|articles)|(topics|speakers)/([^/.]+))\\.([a-z]+)");

    @Inject
    StoryFeeds stories;

    @Inject
    SpeakerFeeds speakers;

    @Inject
    LiveReferences references;

    @Inject
    Addresses addresses;

    /**
     * The first page of the feed with this whole address, spelled as the feed itself spells it; nothing when there is none that has a hub. Refuses parameters as the
     * feed does.
     */
    @ActivateRequestContext
    public Optional<FeedText> read(URI address) {
        String base = addresses.base();
        String whole = address.toString();
        if (!whole.startsWith(base + "/feeds/")) {
            return Optional.empty();
        }
        URI here = URI.create(whole.substring(base.length()));
        Matcher path = PATH.matcher(here.getPath());
        if (!path.matches()) {
            return Optional.empty();
        }
        return FeedForm.of(path.group(4))
                .flatMap(form -> read(path, form, FeedAddress.of(here)))
                .filter(feed -> feed.self().equals(whole) && !feed.hubs().isEmpty());
    }

    private Optional<FeedText> read(Matcher path, FeedForm form, FeedAddress address) {
        if (path.group(1) != null) {
            String[] allowed = path.group(1).equals("latest") ? FeedQuery.LATEST : FeedQuery.ARTICLES;
            return firstPage(FeedQuery.of(address, allowed)).map(query -> stories.all(form, query));
        }
        if (path.group(2).equals("topics")) {
            Optional<FeedQuery> query = firstPage(FeedQuery.of(address, FeedQuery.TOPIC));
            return found(Subject.TOPIC, path.group(3)).flatMap(id -> query.map(asked -> stories.of(id, form, asked)));
        }
        Optional<FeedQuery> query = firstPage(FeedQuery.of(address, FeedQuery.SPEAKER));
        return found(Subject.SPEAKER, path.group(3)).flatMap(id -> query.map(asked -> speakers.of(id, form, asked)));
    }

    private static Optional<FeedQuery> firstPage(FeedQuery query) {
        return Optional.of(query).filter(FeedQuery::isFirstPage);
    }

    /** Under a former slug too: whoever follows a feed goes on following it. */
    private Optional<UUID> found(Subject subject, String ref) {
        Lookup<UUID> lookup = references.find(subject, ref);
        return lookup instanceof Lookup.Moved<UUID> moved ? Optional.of(moved.id()) : lookup.found();
    }
}

package press.doorstep.syndication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The forms that feeds have, named by the end of their addresses. */
enum FeedForm {
    RSS("application/rss+xml;charset=UTF-8", RssFeed::write),
    ATOM("application/atom+xml;charset=UTF-8", AtomFeed::write),
    JSON("application/feed+json;charset=UTF-8", JsonFeed::write);

    private final String mediaType;
    private final Function<Feed, byte[]> writer;

    FeedForm(String mediaType, Function<Feed, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    static Optional<FeedForm> of(String extension) {
        return Arrays.stream(values())
                .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(extension))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    byte[] write(Feed feed) {
        return writer.apply(feed);
    }
}

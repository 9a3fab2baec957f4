package press.doorstep.syndication;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Removal;

/**
 * A page of a feed, whatever its form.
 *
 * @param home where people read what it feeds
 * @param removed what was taken back: told where the form can tell
 */
record Feed(
        String title,
        String home,
        String language,
        Links links,
        List<String> hubs,
        List<FeedEntry> entries,
        List<Removal> removed) {

    /**
     * Where the pages of the feed are (RFC 5005); whole addresses.
     *
     * @param current the page that subscribers read
     * @param archived the archive that continues this page
     * @param archive whether this page is an archive and will stay as it is
     */
    record Links(
            String self,
            String current,
            @Nullable String next,
            @Nullable String previous,
            @Nullable String archived,
            boolean archive) {}

    /** When anything in it last changed; long ago when there is nothing. */
    Instant updated() {
        return Stream.concat(
                        entries.stream().map(FeedEntry::updated),
                        removed.stream().map(Removal::since))
                .max(Instant::compareTo)
                .orElse(Moments.LONG_AGO);
    }
}

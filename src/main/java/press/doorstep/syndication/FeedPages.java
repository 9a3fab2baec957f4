package press.doorstep.syndication;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.doorstep.delivery.Selected;

/** The addresses of a feed's pages and archives. */
record FeedPages(Addresses addresses, FeedQuery query, Clock clock) {

    /** Where the feed begins, whatever page was asked for. */
    String current() {
        return at(null, null);
    }

    /** The links of a page of stories: an archive is continued by archives only. */
    Feed.Links ofStories(Selected selected, List<FeedEntry> entries) {
        String next = selected.page().next();
        boolean paged = query.archive() == null;
        return new Feed.Links(
                at(query.archive(), query.cursor()),
                current(),
                paged && next != null ? at(null, next) : null,
                paged && selected.page().prev() != null
                        ? at(null, selected.page().prev())
                        : null,
                archived(selected, entries),
                query.isClosed(clock));
    }

    Feed.Links ofQuotations(Selected selected) {
        String next = selected.page().next();
        String previous = selected.page().prev();
        return new Feed.Links(
                at(null, query.cursor()),
                current(),
                next == null ? null : at(null, next),
                previous == null ? null : at(null, previous),
                null,
                false);
    }

    /**
     * What comes before this page in archives by month. The first page is continued within the month of its last story, at an address of its
     * own, so that nobody takes a month that is still growing for one they have read.
     */
    private @Nullable String archived(Selected selected, List<FeedEntry> entries) {
        String next = selected.page().next();
        if (!query.isArchived() || (query.cursor() != null && query.archive() == null)) {
            return null;
        }
        if (next != null) {
            YearMonth month = query.archive() != null
                    ? query.archive()
                    : YearMonth.from(entries.get(entries.size() - 1).published().atOffset(ZoneOffset.UTC));
            return at(month, next);
        }
        return selected.earlier() == null ? null : at(selected.earlier(), null);
    }

    private String at(@Nullable YearMonth archive, @Nullable String cursor) {
        return addresses.here(query.address()
                .with(Map.of(
                        "archive", Optional.ofNullable(archive).map(YearMonth::toString),
                        "cursor", Optional.ofNullable(cursor))));
    }
}

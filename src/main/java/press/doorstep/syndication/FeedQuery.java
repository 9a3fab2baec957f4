package press.doorstep.syndication;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.delivery.SelectQuotations;
import press.doorstep.delivery.SelectStories;
import press.doorstep.web.Parameters;

/**
 * What a feed is asked for besides its filters.
 *
 * @param full the whole text, instead of summaries
 * @param cursor null on the first page
 * @param archive the month of an archive; null on the pages that are read from the newest on
 */
record FeedQuery(
        FeedAddress address,
        Parameters parameters,
        boolean full,
        @Nullable String cursor,
        @Nullable YearMonth archive) {

    private static final List<String> PAGES = List.of("limit", "cursor");
    private static final List<String> TIMES = List.of("publishedAfter", "publishedBefore");

    /** What each feed can be asked for. */
    static final String[] LATEST = ofStories("language");

    static final String[] ARTICLES = ofStories(SelectStories.filters());
    static final String[] TOPIC = ofStories(SelectStories.filters("topic", "topic.exact"));
    static final String[] SPEAKER = Stream.concat(
                    Stream.of(SelectQuotations.filters("speaker", "speaker.not")), PAGES.stream())
            .toArray(String[]::new);

    private static String[] ofStories(String... filters) {
        return Stream.of(Stream.of(filters), PAGES.stream(), Stream.of("content", "archive"))
                .flatMap(names -> names)
                .toArray(String[]::new);
    }

    static FeedQuery of(FeedAddress address, String... allowed) {
        Parameters parameters = address.parameters(allowed);
        boolean full = parameters
                .choice("content", Set.of("full", "summary"))
                .filter("full"::equals)
                .isPresent();
        YearMonth archive = parameters.text("archive").map(FeedQuery::month).orElse(null);
        for (String name : archive == null ? List.<String>of() : TIMES) {
            if (parameters.text(name).isPresent()) {
                throw Parameters.invalid(name, "does not go with archive, which names the time itself.");
            }
        }
        if (archive != null && parameters.text("q").isPresent()) {
            throw Parameters.invalid("q", "does not go with archive: what is found is read page by page.");
        }
        return new FeedQuery(address, parameters, full, parameters.cursor().orElse(null), archive);
    }

    private static YearMonth month(String given) {
        try {
            return YearMonth.parse(given);
        } catch (DateTimeException e) {
            throw Parameters.invalid("archive", "is a month, as 2026-11.");
        }
    }

    boolean isFirstPage() {
        return cursor == null && archive == null;
    }

    /** Whether it is of what has some words. */
    boolean isSearch() {
        return parameters.text("q").isPresent();
    }

    /** Whether the feed has archives: one of a time that was asked for is an archive itself, and what is found is read page by page. */
    boolean isArchived() {
        return !isSearch()
                && TIMES.stream().noneMatch(name -> parameters.text(name).isPresent());
    }

    /** Whether nothing new will come onto this page. */
    boolean isClosed(Clock clock) {
        return archive != null
                && (cursor != null
                        || archive.isBefore(YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC))));
    }
}

package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import press.doorstep.text.Rights;

/** Makes entries of feeds of what is live. */
@ApplicationScoped
class FeedEntries {

    /** A title of words that were said ends here at the latest. */
    private static final int TITLE = 100;

    @Inject
    Addresses addresses;

    /** {@code full} with its text where that is there for whoever asks, else the standfirst alone. */
    FeedEntry of(Story story, boolean full) {
        String topics = addresses.here("/v1/topics");
        Rights rights = story.rights();
        return new FeedEntry(
                story.id(),
                story.headline(),
                addresses.of(story),
                addresses.here(story.url()),
                story.language(),
                story.publishedAt(),
                story.updatedAt(),
                story.standfirst(),
                full && !story.html().isEmpty() ? Markup.plain(story.html()) : null,
                story.names(),
                story.topics().stream()
                        .map(topic -> new FeedEntry.Category(topic.slug(), topic.name(), topics))
                        .toList(),
                story.image(),
                rights == null ? null : rights.copyright(),
                story.quotations());
    }

    FeedEntry of(Said said) {
        String link = addresses.card(said.id());
        Instant published = said.firstPublished() == null
                ? Moments.LONG_AGO
                : said.firstPublished().publishedAt();
        return new FeedEntry(
                said.id(),
                title(said),
                link,
                addresses.here(said.url()),
                said.language(),
                published,
                published,
                said.text(),
                Markup.of(said, link),
                said.by() == null ? List.of() : List.of(Objects.requireNonNull(said.by())),
                List.of(),
                null,
                null,
                List.of(said));
    }

    private static String title(Said said) {
        String words = said.text().replaceAll("\\s+", " ");
        if (words.codePointCount(0, words.length()) > TITLE) {
            int end = words.lastIndexOf(' ', words.offsetByCodePoints(0, TITLE));
            words = words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, TITLE)) + "…";
        }
        return said.by() == null ? "“" + words + "”" : said.by() + ": “" + words + "”";
    }
}

package press.doorstep.syndication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1, with what is said in an entry under {@code _quotation}. */
final class JsonFeed {

    private static final String ABOUT = "https://doorstep.press/json-feed-quotation";

    private JsonFeed() {}

    static byte[] write(Feed feed) {
        return new JsonDocument()
                .with("version", "https://jsonfeed.org/version/1.1")
                .with("title", feed.title())
                .with("home_page_url", feed.home())
                .with("feed_url", feed.links().self())
                .with("next_url", feed.links().next())
                .with("language", feed.language())
                .with(
                        "hubs",
                        feed.hubs().stream()
                                .map(hub -> new JsonDocument()
                                        .with("type", "WebSub")
                                        .with("url", hub))
                                .toList())
                .withAll("items", feed.entries().stream().map(JsonFeed::item).toList())
                .bytes();
    }

    private static JsonDocument item(FeedEntry entry) {
        Set<String> tags = new LinkedHashSet<>();
        entry.categories().forEach(category -> tags.add(category.name()));
        return new JsonDocument()
                .with("id", Addresses.name(entry.id()))
                .with("url", entry.link())
                .with("title", entry.title())
                .with("summary", entry.summary())
                .with("content_html", entry.html())
                .with("content_text", entry.html() == null ? entry.words() : null)
                .with(
                        "image",
                        entry.image() == null
                                ? null
                                : Addresses.ascii(entry.image().url()))
                .with("date_published", Moments.rfc3339(entry.published()))
                .with("date_modified", Moments.rfc3339(entry.updated()))
                .with(
                        "authors",
                        entry.authors().stream()
                                .map(name -> new JsonDocument().with("name", name))
                                .toList())
                .with("tags", new ArrayList<>(tags))
                .with("language", entry.language())
                .with("_quotation", quotations(entry));
    }

    private static @Nullable JsonDocument quotations(FeedEntry entry) {
        return entry.quotations().isEmpty()
                ? null
                : new JsonDocument()
                        .with("about", ABOUT)
                        .with("source", entry.source())
                        .with(
                                "quotations",
                                entry.quotations().stream()
                                        .map(JsonFeed::quotation)
                                        .toList());
    }

    private static JsonDocument quotation(Said said) {
        Said.Role role = said.role();
        return new JsonDocument()
                .with("id", Addresses.name(said.id()))
                .with("text", said.text())
                .with("language", said.language())
                .with("speaker", said.by())
                .with("role", role == null ? null : role.words())
                .with("said_on", said.day())
                .with("verification", said.verification())
                .with(
                        "spans",
                        said.occurrences().stream().flatMap(JsonFeed::spans).toList());
    }

    private static Stream<JsonDocument> spans(Said.Occurrence occurrence) {
        return occurrence.spans().stream()
                .map(span -> new JsonDocument()
                        .with("form", occurrence.form())
                        .with("block", span.block())
                        .with("start", span.start())
                        .with("end", span.end()));
    }
}

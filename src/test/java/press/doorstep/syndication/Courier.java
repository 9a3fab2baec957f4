package press.doorstep.syndication;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import press.doorstep.live.Removal;
import press.doorstep.live.SiteConfig;

/** A site with one story in which everything is that can make trouble, and its writers without a container. */
final class Courier {

    static final Path FILES = Path.of("src/test/resources/syndication");
    static final UUID HARBOURS = UUID.fromString("019b0000-0000-7000-8000-000000000041");
    static final Map<UUID, String> CODES = Map.of(HARBOURS, "medtop:20000337");

    /** Of the feed, whatever its form. */
    static final String ADDRESS = "https://api.news.example/feeds/latest.atom?content=full&limit=2";

    private static final ObjectMapper JSON = new ObjectMapper();

    static final SiteConfig SITE = new SiteConfig() {
        @Override
        public String name() {
            return "The Lindvik Courier";
        }

        @Override
        public Optional<String> logo() {
            return Optional.of("https://news.example/logo.png");
        }

        @Override
        public Optional<String> urlTemplate() {
            return Optional.of("https://news.example/{language}/{slug}");
        }

        @Override
        public List<String> languages() {
            return List.of("en");
        }

        @Override
        public String apiUrl() {
            return "https://api.news.example/";
        }
    };

    private Courier() {}

    static Addresses addresses() {
        Addresses addresses = new Addresses();
        addresses.site = SITE;
        return addresses;
    }

    static Story story() {
        return story(json -> {});
    }

    /** The same, told otherwise. */
    static Story story(Consumer<ObjectNode> change) {
        try {
            ObjectNode json =
                    (ObjectNode) JSON.readTree(FILES.resolve("story.json").toFile());
            change.accept(json);
            return Story.read(JSON.writeValueAsBytes(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With as little as a story can have, in Cyrillic. */
    static Story bareStory() {
        return story(json -> json.put("language", "ru")
                .put("headline", "«Мост — наш»: ёлки & <палки>")
                .putNull("webUrl")
                .retain(
                        "id",
                        "slug",
                        "url",
                        "webUrl",
                        "language",
                        "kind",
                        "headline",
                        "publishedAt",
                        "updatedAt",
                        "version",
                        "wordCount",
                        "body"));
    }

    /** As a partner gets it who may have its quotations, or what announces it. */
    static Story partOf(String extent) {
        return story(json -> {
            json.put("extent", extent).remove("body");
            if (extent.equals("summary")) {
                json.putArray("quotations");
            }
        });
    }

    static byte[] jsonLd() {
        return jsonLd(story());
    }

    static byte[] jsonLd(Story story) {
        NewsArticleForm form = new NewsArticleForm();
        form.addresses = addresses();
        form.site = SITE;
        return form.write(story, CODES);
    }

    static byte[] ninjs() {
        return ninjs(story());
    }

    static byte[] ninjs(Story story) {
        NinjsForm form = new NinjsForm();
        form.addresses = addresses();
        form.parts = new NinjsParts();
        form.parts.addresses = addresses();
        return form.write(story, CODES);
    }

    static byte[] newsItem() {
        return newsItem(story());
    }

    static byte[] newsItem(Story story) {
        NewsItemForm form = new NewsItemForm();
        form.addresses = addresses();
        form.site = SITE;
        return form.write(story, CODES);
    }

    /** The story, one of its quotations, and something that was taken back. */
    static Feed feed(boolean full) {
        FeedEntries entries = new FeedEntries();
        entries.addresses = addresses();
        Removal removal = new Removal(
                UUID.fromString("019b0000-0000-7000-8000-000000000099"),
                Instant.parse("2026-01-05T08:00:00Z"),
                "en",
                List.of());
        return feed(
                List.of(
                        entries.of(story(), full),
                        entries.of(story().quotations().get(0))),
                List.of(removal));
    }

    static Feed feedOf(Story story, boolean full) {
        FeedEntries entries = new FeedEntries();
        entries.addresses = addresses();
        return feed(List.of(entries.of(story, full)), List.of());
    }

    static Feed feed(List<FeedEntry> entries, List<Removal> removed) {
        Feed.Links links = new Feed.Links(
                ADDRESS,
                ADDRESS,
                "https://api.news.example/feeds/latest.atom?content=full&cursor=abc&limit=2",
                null,
                "https://api.news.example/feeds/latest.atom?archive=2026-01&content=full&cursor=abc&limit=2",
                false);
        return new Feed(
                "The Lindvik Courier",
                "https://news.example/",
                "en",
                links,
                List.of("https://hub.example/"),
                entries,
                removed);
    }
}

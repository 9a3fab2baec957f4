package press.doorstep.syndication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.doorstep.live.Removal;
import press.doorstep.live.SiteConfig;

/** A site with one story in which everything is that can make trouble, and its writers without a container. */
final class Courier {

    static final Path FILES = Path.of("src/test/resources/syndication");
    static final UUID HARBOURS = UUID.fromString("019b0000-0000-7000-8000-000000000041");
    static final Map<UUID, String> CODES = Map.of(HARBOURS, "medtop:20000337");

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
        try {
            return Story.read(Files.readAllBytes(FILES.resolve("story.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jsonLd() {
        NewsArticleForm form = new NewsArticleForm();
        form.addresses = addresses();
        form.site = SITE;
        return form.write(story(), CODES);
    }

    static byte[] ninjs() {
        NinjsForm form = new NinjsForm();
        form.addresses = addresses();
        form.parts = new NinjsParts();
        form.parts.addresses = addresses();
        return form.write(story(), CODES);
    }

    static byte[] newsItem() {
        NewsItemForm form = new NewsItemForm();
        form.addresses = addresses();
        form.site = SITE;
        return form.write(story(), CODES);
    }

    /** The story, one of its quotations, and something that was taken back. */
    static Feed feed(boolean full) {
        FeedEntries entries = new FeedEntries();
        entries.addresses = addresses();
        Feed.Links links = new Feed.Links(
                "https://api.news.example/feeds/latest.atom?content=full&limit=2",
                "https://api.news.example/feeds/latest.atom?content=full&limit=2",
                "https://api.news.example/feeds/latest.atom?content=full&cursor=abc&limit=2",
                null,
                "https://api.news.example/feeds/latest.atom?archive=2026-01&content=full&cursor=abc&limit=2",
                false);
        Removal removal = new Removal(
                UUID.fromString("019b0000-0000-7000-8000-000000000099"),
                Instant.parse("2026-01-05T08:00:00Z"),
                "en",
                List.of());
        return new Feed(
                "The Lindvik Courier",
                "https://news.example/",
                "en",
                links,
                List.of("https://hub.example/"),
                List.of(
                        entries.of(story(), full),
                        entries.of(story().quotations().get(0))),
                List.of(removal));
    }
}

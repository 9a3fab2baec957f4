package press.doorstep.partner;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/** A partner's story, gone through: what was sent of it, or what a feed says. */
record CheckedNews(
        Origin origin, String url, String title, @Nullable String summary, Instant publishedAt, boolean hidden) {

    CheckedNews {
        publishedAt = publishedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    static CheckedNews orRefused(NewsRequest sent, Map<String, UUID> topics, Instant now) {
        Checks checks = new Checks();
        Origin origin = sent.origin().checked(topics, checks);
        String url = checks.webAddress("/url", sent.url());
        if (url == null) {
            checks.fault("/url", "Must be there: where the story is.");
        }
        String title = plain("/title", checks.line("/title", sent.title(), PlainText.TITLE), PlainText.TITLE, checks);
        if (title == null) {
            checks.fault("/title", "Must be there.");
        }
        String summary = plain(
                "/summary", checks.line("/summary", sent.summary(), PlainText.SUMMARY), PlainText.SUMMARY, checks);
        BodyRefusal.unlessSound(checks);
        return new CheckedNews(
                origin,
                String.valueOf(url),
                String.valueOf(title),
                summary,
                Objects.requireNonNullElse(sent.publishedAt(), now),
                Boolean.TRUE.equals(sent.hidden()));
    }

    /** By hand nobody means markup: it is refused and not taken out. */
    private static @Nullable String plain(String pointer, @Nullable String sent, int most, Checks checks) {
        String plain = PlainText.of(sent, most);
        if (sent != null && !sent.equals(plain)) {
            checks.fault(pointer, "Must be plain text without markup.");
        }
        return plain;
    }
}

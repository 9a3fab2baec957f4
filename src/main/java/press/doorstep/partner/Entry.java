package press.doorstep.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed, as plain text.
 *
 * @param guid what the partner knows it by; its address, where the partner gives nothing
 * @param language a BCP 47 tag, if the feed says
 * @param publishedAt null when it says nothing that can be true
 * @param categories what the partner calls it
 */
record Entry(
        String guid,
        String url,
        String title,
        @Nullable String summary,
        @Nullable String language,
        @Nullable Instant publishedAt,
        List<String> categories) {

    private static final int LONGEST_GUID = 500;
    private static final int MOST_CATEGORIES = 20;
    private static final int LONGEST_CATEGORY = 100;

    /** How far ahead a partner's clock may be. */
    private static final long AHEAD = 3_600;

    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");

    /** What a feed says of an entry, markup and all; {@code html} says whether the title may have any. */
    record Raw(
            @Nullable String guid,
            @Nullable String link,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String language,
            @Nullable Instant publishedAt,
            List<String> categories) {}

    /** Null when it has no address or no title. */
    static @Nullable Entry of(Raw raw, java.net.URI base, Instant now) {
        String url = WebLinks.resolve(base, raw.link()).orElse(null);
        String title = PlainText.of(raw.title(), PlainText.TITLE);
        if (url == null || title == null) {
            return null;
        }
        String guid = PlainText.of(raw.guid(), LONGEST_GUID);
        Instant time = raw.publishedAt();
        boolean likely = time != null && time.isAfter(FIRST) && time.isBefore(now.plusSeconds(AHEAD));
        return new Entry(
                guid == null ? WebLinks.key(url) : guid,
                url,
                title,
                PlainText.of(raw.summary(), PlainText.SUMMARY),
                raw.language() == null
                        ? null
                        : press.doorstep.text.Languages.canonical(raw.language().strip())
                                .orElse(null),
                likely ? time : null,
                raw.categories().stream()
                        .limit(MOST_CATEGORIES)
                        .map(category -> PlainText.of(category, LONGEST_CATEGORY))
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList());
    }
}

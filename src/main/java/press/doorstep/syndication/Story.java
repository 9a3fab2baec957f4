package press.doorstep.syndication;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Picture;
import press.doorstep.text.Place;
import press.doorstep.text.Rights;
import press.doorstep.text.Source;
import press.doorstep.text.Video;

/** A live story or its card, read from what the API answers with; lists that a card does not have are empty. */
record Story(
        UUID id,
        String slug,
        String url,
        @Nullable String webUrl,
        String language,
        String kind,
        String headline,
        @Nullable String standfirst,
        @Nullable Place place,
        Instant publishedAt,
        Instant updatedAt,
        int version,
        int wordCount,
        List<Byline> byline,
        @Nullable Picture image,
        List<Picture> images,
        List<Video> videos,
        @Nullable Text body,
        List<Said> quotations,
        List<Topic> topics,
        @Nullable Source source,
        @Nullable Rights rights,
        List<Alternate> alternates,
        List<Correction> corrections,
        @Nullable String extent) {

    Story {
        byline = requireNonNullElse(byline, List.of());
        images = requireNonNullElse(images, image == null ? List.of() : List.of(image));
        videos = requireNonNullElse(videos, List.of());
        quotations = requireNonNullElse(quotations, List.of());
        topics = requireNonNullElse(topics, List.of());
        alternates = requireNonNullElse(alternates, List.of());
        corrections = requireNonNullElse(corrections, List.of());
    }

    record Byline(
            String name, @Nullable String role, @Nullable Author author) {}

    record Author(UUID id, String slug, String url) {}

    record Text(@Nullable String html) {}

    record Topic(UUID id, String slug, String url, String kind, String name) {}

    record Alternate(String language, UUID id, String slug, String url, String headline) {}

    record Correction(UUID id, String kind, String severity, String text, Instant correctedAt) {}

    static Story read(byte[] json) {
        return JsonDocument.read(json, Story.class);
    }

    /** Whether it is all there: a partner may have less. */
    boolean isWhole() {
        return extent == null || extent.equals("full");
    }

    /** Until when others must not print it; null when they may. */
    @Nullable
    String embargo() {
        Instant until = rights == null ? null : rights.embargoUntil();
        return until == null ? null : Moments.rfc3339(until);
    }

    /** Safe HTML of our own; empty when the body was not asked for. */
    String html() {
        return body == null ? "" : requireNonNullElse(body.html(), "");
    }

    /** The names of the byline. */
    List<String> names() {
        return byline.stream().map(Byline::name).toList();
    }
}

package press.doorstep.syndication;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Place;

/** A quotation, in a story or on its own, read from what the API answers with. */
record Said(
        UUID id,
        String slug,
        String url,
        String text,
        String language,
        @Nullable Speaker speaker,
        @Nullable String saidBy,
        @Nullable String saidOn,
        @Nullable String saidOnPrecision,
        @Nullable String occasion,
        @Nullable Place place,
        @Nullable String medium,
        @Nullable String verification,
        List<Occurrence> occurrences,
        @Nullable First firstPublished) {

    Said {
        occurrences = requireNonNullElse(occurrences, List.of());
    }

    record Speaker(
            UUID id,
            String slug,
            String url,
            String kind,
            String name,
            @Nullable Role role) {}

    /** The office held when the words were said. */
    record Role(String title, @Nullable String organisation) {

        String words() {
            return organisation == null ? title : title + ", " + organisation;
        }
    }

    record Occurrence(@Nullable String form, List<Stretch> spans) {

        Occurrence {
            spans = requireNonNullElse(spans, List.of());
        }
    }

    /** Where the words stand; {@code block} is null in headline and standfirst, offsets count code points. */
    record Stretch(@Nullable String block, int start, int end) {}

    /** The story that printed the words first. */
    record First(Carrier article, Instant publishedAt) {}

    record Carrier(UUID id, String slug, String url, String headline, String language) {}

    static Said read(byte[] json) {
        return JsonDocument.read(json, Said.class);
    }

    /** Who said it, by name; null when nobody knows. */
    @Nullable
    String by() {
        return speaker == null ? saidBy : speaker.name();
    }

    @Nullable
    Role role() {
        return speaker == null ? null : speaker.role();
    }

    /** As much of the day as is known. */
    @Nullable
    String day() {
        if (saidOn == null) {
            return null;
        }
        return switch (requireNonNullElse(saidOnPrecision, "day")) {
            case "year" -> saidOn.substring(0, 4);
            case "month" -> saidOn.substring(0, 7);
            default -> saidOn;
        };
    }

    /** "Marit Halvorsen, Harbour Commissioner, Norland, 2019-02-13". */
    String credit() {
        Role role = role();
        return Stream.of(by(), role == null ? null : role.words(), day())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }
}

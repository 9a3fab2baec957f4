package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Picture;
import press.doorstep.text.Place;
import press.doorstep.text.Source;
import press.doorstep.text.Video;

/** The things a story of ninjs consists of and refers to. */
@ApplicationScoped
class NinjsParts {

    @Inject
    Addresses addresses;

    static JsonDocument text(String role, String value) {
        return new JsonDocument()
                .with("role", role)
                .with("contentType", "text/plain")
                .with("value", value);
    }

    /** Who is quoted: people, or organisations. */
    Stream<JsonDocument> quoted(Story story, boolean people) {
        Map<UUID, Said.Speaker> speakers = new LinkedHashMap<>();
        story.quotations().stream()
                .map(Said::speaker)
                .filter(Objects::nonNull)
                .filter(speaker -> speaker.kind().equals("person") == people)
                .forEach(speaker -> speakers.putIfAbsent(speaker.id(), speaker));
        return speakers.values().stream().map(speaker -> quoted(speaker, speaker.slug()));
    }

    private JsonDocument quoted(Said.Speaker speaker, @Nullable String literal) {
        return new JsonDocument()
                .with("name", speaker.name())
                .with("rel", "quoted")
                .with("uri", addresses.here(speaker.url()))
                .with("literal", literal);
    }

    /** The words as a text of their own; what the schema of our profile says of them. */
    JsonDocument quotation(Said said) {
        Said.Speaker speaker = said.speaker();
        Said.Role role = said.role();
        List<JsonDocument> speakers =
                speaker == null ? List.of() : List.of(quoted(speaker, role == null ? null : role.words()));
        boolean person = speaker != null && speaker.kind().equals("person");
        return new JsonDocument()
                .with("name", "quotation")
                .with("rel", "quotation")
                .with("uri", Addresses.name(said.id()))
                .with("type", "text")
                .with("language", said.language())
                .with("by", said.by())
                .with("located", said.place() == null ? null : said.place().name())
                .with("bodies", List.of(text("quotation", said.text())))
                .with("descriptions", circumstances(said))
                .with("people", person ? speakers : List.of())
                .with("organisations", person ? List.of() : speakers)
                .with(
                        "altIds",
                        List.of(new JsonDocument().with("role", "api").with("value", addresses.here(said.url()))));
    }

    private static List<JsonDocument> circumstances(Said said) {
        List<JsonDocument> circumstances = new ArrayList<>();
        add(circumstances, "saidOn", said.day());
        add(circumstances, "occasion", said.occasion());
        add(circumstances, "medium", said.medium());
        add(circumstances, "verification", said.verification());
        said.occurrences().stream()
                .map(Said.Occurrence::form)
                .distinct()
                .forEach(form -> add(circumstances, "form", form));
        return circumstances;
    }

    private static void add(List<JsonDocument> to, String role, @Nullable String value) {
        if (value != null) {
            to.add(text(role, value));
        }
    }

    JsonDocument translation(Story.Alternate other) {
        return new JsonDocument()
                .with("name", "translation")
                .with("rel", "translation")
                .with("uri", Addresses.name(other.id()))
                .with("type", "text")
                .with("representationType", "partial")
                .with("language", other.language())
                .with("headlines", List.of(text("main", other.headline())));
    }

    JsonDocument picture(Picture picture) {
        List<JsonDocument> renditions = new ArrayList<>();
        renditions.add(new JsonDocument()
                .with("name", "main")
                .with("href", Addresses.ascii(picture.url()))
                .with("width", picture.width())
                .with("height", picture.height())
                .with("poi", point(picture, picture.focalPoint())));
        for (Picture.Rendition smaller :
                Objects.requireNonNullElse(picture.renditions(), List.<Picture.Rendition>of())) {
            renditions.add(new JsonDocument()
                    .with("name", smaller.width() + "x" + smaller.height())
                    .with("href", Addresses.ascii(smaller.url()))
                    .with("width", smaller.width())
                    .with("height", smaller.height()));
        }
        return medium(
                        "picture",
                        picture.url(),
                        picture.credit(),
                        picture.usageTerms(),
                        picture.caption(),
                        picture.alt())
                .with("renditions", renditions);
    }

    private static @Nullable JsonDocument point(Picture picture, Picture.@Nullable FocalPoint focus) {
        return focus == null || picture.width() == null || picture.height() == null
                ? null
                : new JsonDocument()
                        .with("x", (int) Math.round(focus.x() * picture.width()))
                        .with("y", (int) Math.round(focus.y() * picture.height()));
    }

    JsonDocument video(Video video) {
        JsonDocument rendition = new JsonDocument()
                .with("name", "main")
                .with("href", Addresses.ascii(video.url()))
                .with("title", video.title())
                .with("duration", video.duration());
        return medium("video", video.url(), video.credit(), video.usageTerms(), video.caption(), video.title())
                .with("renditions", List.of(rendition));
    }

    private static JsonDocument medium(
            String type,
            String url,
            @Nullable String credit,
            @Nullable String terms,
            @Nullable String caption,
            @Nullable String description) {
        List<JsonDocument> descriptions = new ArrayList<>();
        add(descriptions, "caption", caption);
        add(descriptions, "alt", description);
        return new JsonDocument()
                .with("name", type)
                .with("rel", type)
                .with("uri", Addresses.ascii(url))
                .with("type", type)
                .with("by", credit)
                .with("usageTerms", terms)
                .with("descriptions", descriptions);
    }

    static JsonDocument place(Place place) {
        Place.Geo geo = place.geo();
        return new JsonDocument()
                .with("name", place.name())
                .with("rel", "dateline")
                .with("literal", place.slug())
                .with(
                        "geoJSON",
                        geo == null
                                ? null
                                : new JsonDocument()
                                        .with("type", "Point")
                                        .with("coordinates", List.of(geo.lon(), geo.lat())));
    }

    static JsonDocument source(Source source) {
        return new JsonDocument()
                .with("name", source.name())
                .with("role", "source")
                .with("uri", source.url() == null ? null : Addresses.ascii(source.url()))
                .with("literal", source.slug());
    }
}

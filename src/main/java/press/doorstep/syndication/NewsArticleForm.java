package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.delivery.ArticleForm;
import press.doorstep.live.LiveTopics;
import press.doorstep.live.SiteConfig;
import press.doorstep.text.Picture;
import press.doorstep.text.Place;
import press.doorstep.text.Rights;
import press.doorstep.text.Source;
import press.doorstep.text.Video;

/** Stories as schema.org has them, in JSON-LD: a NewsArticle with its Quotations and CorrectionComments. */
@ApplicationScoped
class NewsArticleForm implements ArticleForm {

    private static final Map<String, String> TYPES =
            Map.of("opinion", "OpinionNewsArticle", "analysis", "AnalysisNewsArticle");

    private static final Map<String, String> TOPICS =
            Map.of("person", "Person", "place", "Place", "organisation", "Organization", "event", "Event");

    @Inject
    Addresses addresses;

    @Inject
    SiteConfig site;

    @Inject
    LiveTopics topics;

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String extension() {
        return "jsonld";
    }

    @Override
    public byte[] write(byte[] json) {
        Story story = Story.read(json);
        return write(
                story, topics.codes(story.topics().stream().map(Story.Topic::id).toList()));
    }

    /** {@code codes} are the topics' Media Topic codes. */
    byte[] write(Story story, Map<UUID, String> codes) {
        JsonDocument article = typed(TYPES.getOrDefault(story.kind(), "NewsArticle"));
        JsonDocument whole = new JsonDocument().with("@context", "https://schema.org");
        opening(article, story);
        people(article, story);
        about(article, story, codes);
        rights(article, story);
        article.with("image", story.images().stream().map(this::picture).toList())
                .with(
                        "video",
                        story.videos().stream()
                                .map(video -> video(video, story))
                                .toList())
                .with(
                        "hasPart",
                        story.quotations().stream()
                                .map(said -> quotation(said, story))
                                .toList())
                .with(
                        "correction",
                        story.corrections().stream()
                                .map(NewsArticleForm::correction)
                                .toList());
        return whole.with(article).bytes();
    }

    private void opening(JsonDocument article, Story story) {
        String address = addresses.of(story);
        article.with("@id", addresses.here(story.url()))
                .with("identifier", Addresses.name(story.id()))
                .with("url", address)
                .with("mainEntityOfPage", address)
                .with("headline", story.headline())
                .with("description", story.standfirst())
                .with("inLanguage", story.language())
                .with("datePublished", Moments.rfc3339(story.publishedAt()))
                .with("dateModified", Moments.rfc3339(story.updatedAt()))
                .with("version", story.version())
                .with("genre", story.kind())
                .with("wordCount", story.wordCount())
                .with("articleBody", story.isWhole() ? Markup.words(story.html()) : null)
                .with("isAccessibleForFree", true);
        Place place = story.place();
        if (place != null) {
            article.with("dateline", place.name()).with("locationCreated", place(place));
        }
    }

    private void people(JsonDocument article, Story story) {
        article.with("author", story.byline().stream().map(this::author).toList());
        article.with(
                "publisher",
                typed("NewsMediaOrganization")
                        .with("name", site.name())
                        .with("url", addresses.home())
                        .with("logo", site.logo().orElse(null)));
    }

    private JsonDocument author(Story.Byline byline) {
        Story.Author author = byline.author();
        return typed("Person")
                .with("@id", author == null ? null : addresses.here(author.url()))
                .with("name", byline.name())
                .with("jobTitle", byline.role());
    }

    private void about(JsonDocument article, Story story, Map<UUID, String> codes) {
        article.with(
                "about",
                story.topics().stream().map(topic -> topic(topic, codes)).toList());
        Map<UUID, JsonDocument> speakers = new LinkedHashMap<>();
        story.quotations().stream()
                .map(Said::speaker)
                .filter(Objects::nonNull)
                .forEach(speaker -> speakers.putIfAbsent(speaker.id(), speaker(speaker)));
        article.with("mentions", List.copyOf(speakers.values()));
    }

    private JsonDocument topic(Story.Topic topic, Map<UUID, String> codes) {
        return typed(TOPICS.getOrDefault(topic.kind(), "Thing"))
                .with("@id", addresses.here(topic.url()))
                .with("name", topic.name())
                .with("sameAs", MediaTopic.uri(codes.get(topic.id())));
    }

    private JsonDocument speaker(Said.Speaker speaker) {
        return typed(speaker.kind().equals("person") ? "Person" : "Organization")
                .with("@id", addresses.here(speaker.url()))
                .with("name", speaker.name());
    }

    private JsonDocument quotation(Said said, Story story) {
        Said.Role role = said.role();
        JsonDocument creator = said.speaker() != null
                ? speaker(said.speaker())
                : said.saidBy() == null ? null : typed("Person").with("name", said.saidBy());
        if (creator != null && role != null) {
            creator.with("jobTitle", role.words());
        }
        return typed("Quotation")
                .with("@id", addresses.here(said.url()))
                .with("url", addresses.card(said.id()))
                .with("text", said.text())
                .with("inLanguage", said.language())
                .with("creator", creator)
                .with("dateCreated", said.day())
                .with("locationCreated", said.place() == null ? null : place(said.place()))
                .with("isPartOf", new JsonDocument().with("@id", addresses.here(story.url())));
    }

    private static JsonDocument correction(Story.Correction correction) {
        return typed("CorrectionComment")
                .with("@id", Addresses.name(correction.id()))
                .with("text", correction.text())
                .with("datePublished", Moments.rfc3339(correction.correctedAt()));
    }

    private void rights(JsonDocument article, Story story) {
        Rights rights = story.rights();
        Source source = story.source();
        article.with("copyrightNotice", rights == null ? null : rights.copyright())
                .with("creditText", source == null ? null : source.name())
                .with("isBasedOn", source == null ? null : source.url());
    }

    private JsonDocument picture(Picture picture) {
        return typed("ImageObject")
                .with("url", Addresses.ascii(picture.url()))
                .with(
                        "caption",
                        Stream.of(picture.caption(), picture.alt())
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null))
                .with("creditText", picture.credit())
                .with("width", picture.width())
                .with("height", picture.height());
    }

    private static JsonDocument video(Video video, Story story) {
        return typed("VideoObject")
                .with("contentUrl", Addresses.ascii(video.url()))
                .with("thumbnailUrl", video.poster())
                .with("name", video.title() == null ? story.headline() : video.title())
                .with("description", video.caption())
                .with("uploadDate", Moments.rfc3339(story.publishedAt()))
                .with("duration", video.duration() == null ? null : "PT" + video.duration() + "S");
    }

    private static JsonDocument place(Place place) {
        Place.Geo geo = place.geo();
        return typed("Place")
                .with("name", place.name())
                .with("address", country(place.country()))
                .with(
                        "geo",
                        geo == null
                                ? null
                                : typed("GeoCoordinates")
                                        .with("latitude", geo.lat())
                                        .with("longitude", geo.lon()));
    }

    private static @Nullable JsonDocument country(@Nullable String country) {
        return country == null ? null : typed("PostalAddress").with("addressCountry", country);
    }

    private static JsonDocument typed(String type) {
        return new JsonDocument().with("@type", type);
    }
}

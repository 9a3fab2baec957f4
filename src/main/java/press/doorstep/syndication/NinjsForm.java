package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.doorstep.delivery.ArticleForm;
import press.doorstep.live.LiveTopics;
import press.doorstep.text.Place;
import press.doorstep.text.Rights;

/** Stories as IPTC ninjs 3.1 has them; quotations are associations of the relation {@code quotation}. */
@ApplicationScoped
class NinjsForm implements ArticleForm {

    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

    private static final Map<String, String> GENRES = Map.of(
            "opinion", "Opinion",
            "interview", "Interview",
            "analysis", "Analysis",
            "feature", "Feature",
            "obituary", "Obituary");

    /** Which list of concepts a topic of a kind belongs to. */
    private static final Map<String, String> LISTS =
            Map.of("person", "people", "organisation", "organisations", "place", "places", "event", "events");

    @Inject
    Addresses addresses;

    @Inject
    NinjsParts parts;

    @Inject
    LiveTopics topics;

    @Override
    public String mediaType() {
        return "application/vnd.iptc.ninjs+json";
    }

    @Override
    public String extension() {
        return "ninjs";
    }

    @Override
    public byte[] write(byte[] json) {
        Story story = Story.read(json);
        return write(
                story, topics.codes(story.topics().stream().map(Story.Topic::id).toList()));
    }

    /** {@code codes} are the topics' Media Topic codes. */
    byte[] write(Story story, Map<UUID, String> codes) {
        JsonDocument item = new JsonDocument();
        opening(item, story);
        texts(item, story);
        concepts(item, story, codes);
        List<JsonDocument> associations = new ArrayList<>();
        story.images().forEach(picture -> associations.add(parts.picture(picture)));
        story.videos().forEach(video -> associations.add(parts.video(video)));
        story.quotations().forEach(said -> associations.add(parts.quotation(said)));
        story.alternates().forEach(other -> associations.add(parts.translation(other)));
        return item.with("associations", associations).bytes();
    }

    private void opening(JsonDocument item, Story story) {
        item.with("uri", Addresses.name(story.id()))
                .with(
                        "standard",
                        new JsonDocument()
                                .with("name", "ninjs")
                                .with("version", "3.1")
                                .with("schema", SCHEMA))
                .with("profile", addresses.here(NinjsSchemaResource.PATH))
                .with("type", "text")
                .with("representationType", story.isWhole() ? "full" : "partial")
                .with("version", Integer.toString(story.version()))
                .with("firstCreated", Moments.rfc3339(story.publishedAt()))
                .with("versionCreated", Moments.rfc3339(story.updatedAt()))
                .with("contentCreated", Moments.rfc3339(story.publishedAt()))
                .with("pubStatus", "usable")
                .with("language", story.language())
                .with("by", story.byline().isEmpty() ? null : String.join(", ", story.names()))
                .with("slugline", story.slug());
        rights(item, story);
    }

    private void rights(JsonDocument item, Story story) {
        Rights rights = story.rights();
        item.with("embargoedUntil", story.embargo())
                .with("copyrightNotice", rights == null ? null : rights.copyright())
                .with("usageTerms", rights == null ? null : rights.usageTerms());
        List<JsonDocument> ids = new ArrayList<>();
        ids.add(new JsonDocument().with("role", "slug").with("value", story.slug()));
        ids.add(new JsonDocument().with("role", "web").with("value", addresses.of(story)));
        item.with("altIds", ids);
    }

    private static void texts(JsonDocument item, Story story) {
        List<JsonDocument> descriptions = new ArrayList<>();
        if (story.standfirst() != null) {
            descriptions.add(NinjsParts.text("summary", story.standfirst()));
        }
        story.corrections()
                .forEach(correction -> descriptions.add(NinjsParts.text(correction.kind(), correction.text())));
        item.with("headlines", List.of(NinjsParts.text("main", story.headline())))
                .with("descriptions", descriptions)
                .with("bodies", story.isWhole() ? List.of(body(story)) : List.of());
    }

    private static JsonDocument body(Story story) {
        return new JsonDocument()
                .with("role", "main")
                .with("contentType", "text/html")
                .with("wordCount", story.wordCount())
                .with("charCount", Markup.words(story.html()).length())
                .with("value", story.html());
    }

    private void concepts(JsonDocument item, Story story, Map<UUID, String> codes) {
        Place place = story.place();
        item.with("located", place == null ? null : place.name());
        item.with(
                "people",
                Stream.concat(topics(story, "people", codes), parts.quoted(story, true))
                        .toList());
        item.with(
                "organisations",
                Stream.concat(topics(story, "organisations", codes), parts.quoted(story, false))
                        .toList());
        Stream<JsonDocument> datelined = Optional.ofNullable(place).stream().map(NinjsParts::place);
        item.with(
                "places",
                Stream.concat(datelined, topics(story, "places", codes)).toList());
        item.with("events", topics(story, "events", codes).toList());
        item.with("subjects", topics(story, "subjects", codes).toList());
        item.with(
                "infoSources",
                Optional.ofNullable(story.source()).stream()
                        .map(NinjsParts::source)
                        .toList());
        String genre = GENRES.get(story.kind());
        item.with(
                "genres",
                List.of(new JsonDocument()
                        .with("name", story.kind())
                        .with("uri", genre == null ? null : "http://cv.iptc.org/newscodes/genre/" + genre)));
    }

    private Stream<JsonDocument> topics(Story story, String list, Map<UUID, String> codes) {
        return story.topics().stream()
                .filter(topic -> LISTS.getOrDefault(topic.kind(), "subjects").equals(list))
                .map(topic -> {
                    String code = MediaTopic.uri(codes.get(topic.id()));
                    return new JsonDocument()
                            .with("name", topic.name())
                            .with("rel", "about")
                            .with("uri", code == null ? addresses.here(topic.url()) : code)
                            .with("literal", topic.slug());
                });
    }
}

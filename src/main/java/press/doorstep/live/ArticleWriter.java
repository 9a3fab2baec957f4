package press.doorstep.live;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a story and its card. */
@ApplicationScoped
class ArticleWriter {

    @Inject
    SiteConfig site;

    ArticleDocument write(PublishedArticle story, Surroundings around) {
        return write(story, around, story.language());
    }

    /** {@code labels} is the language of speakers' names and offices. */
    ArticleDocument write(PublishedArticle story, Surroundings around, String labels) {
        Json document = new Json().object();
        opening(document, story);
        document.number("version", story.version()).number("wordCount", story.wordCount());
        seo(document, story);
        byline(document, story);
        document.value("images", story.images()).value("videos", story.videos());
        return new ArticleDocument(
                card(story),
                document.cut("body"),
                BodyWriter.blocks(story.body()),
                BodyWriter.html(story.body()),
                BodyWriter.markdown(story.body()),
                BodyWriter.text(story.body()),
                quotations(story, around, labels),
                new Json()
                        .list(story.links(), (json, link) -> link(json, link, around))
                        .bytes(),
                tail(document, story, around),
                new Json().list(story.corrections(), Json::value).bytes());
    }

    private byte[] card(PublishedArticle story) {
        Json card = new Json().object();
        opening(card, story);
        byline(card, story);
        return card.bytes();
    }

    /** The members that a card and a story begin with. */
    private void opening(Json json, PublishedArticle story) {
        json.id("id", story.id())
                .text("slug", story.slug())
                .text("url", "/v1/articles/" + story.id())
                .text("webUrl", webUrl(story))
                .text("language", story.language())
                .text("kind", story.kind())
                .text("headline", story.headline())
                .text("standfirst", story.standfirst())
                .value("place", story.place())
                .time("publishedAt", story.publishedAt())
                .time("updatedAt", story.updatedAt());
    }

    private @Nullable String webUrl(PublishedArticle story) {
        return site.urlTemplate()
                .map(template -> template.replace("{language}", story.language())
                        .replace("{kind}", story.kind())
                        .replace("{slug}", story.slug())
                        .replace("{id}", story.id().toString()))
                .orElse(null);
    }

    private static void seo(Json json, PublishedArticle story) {
        String title = story.seo().title();
        String description = story.seo().description();
        json.object("seo")
                .text("title", title == null ? story.headline() : title)
                .text("description", description == null ? story.standfirst() : description)
                .end();
    }

    private static void byline(Json json, PublishedArticle story) {
        json.list("byline", story.byline(), ArticleWriter::name);
        json.value("image", story.images().isEmpty() ? null : story.images().get(0));
    }

    private static void name(Json json, PublishedByline byline) {
        json.object().text("name", byline.name()).text("role", byline.role());
        PublishedAuthor author = byline.author();
        if (author == null) {
            json.nothing("author");
        } else {
            json.object("author")
                    .id("id", author.id())
                    .text("slug", author.slug())
                    .text("url", "/v1/authors/" + author.id())
                    .end();
        }
        json.end();
    }

    private static byte[] quotations(PublishedArticle story, Surroundings around, String labels) {
        Map<UUID, List<PublishedOccurrence>> places =
                story.occurrences().stream().collect(Collectors.groupingBy(PublishedOccurrence::quotation));
        List<PublishedQuotation> carried = story.quotations().stream()
                .filter(quotation -> places.containsKey(quotation.id()))
                .toList();
        LocalDate published = story.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return new Json()
                .list(carried, (json, quotation) -> {
                    json.object();
                    QuotationWriter.members(json, quotation, labels, published);
                    json.list("translations", around.translations(quotation), (to, other) -> other.write(to));
                    json.list("occurrences", requireNonNull(places.get(quotation.id())), OccurrenceWriter::write);
                    json.end();
                })
                .bytes();
    }

    private static void link(Json json, PublishedLink link, Surroundings around) {
        StoryRef target = link.article() == null ? null : around.stories().get(link.article());
        if (link.article() != null && target == null) {
            return;
        }
        json.object()
                .text("kind", link.kind())
                .text("title", target != null && link.title() == null ? target.headline() : link.title())
                .text("url", target != null ? target.url() : link.url())
                .id("article", target != null ? target.id() : null)
                .text("slug", target != null ? target.slug() : null)
                .text("partner", link.partner())
                .end();
    }

    private static byte[] tail(Json document, PublishedArticle story, Surroundings around) {
        document.value("source", story.source()).value("rights", story.rights());
        document.list(
                "alternates",
                around.alternates(story),
                (json, other) -> json.object()
                        .text("language", other.language())
                        .id("id", other.id())
                        .text("slug", other.slug())
                        .text("url", other.url())
                        .text("headline", other.headline())
                        .end());
        return document.last("corrections");
    }
}

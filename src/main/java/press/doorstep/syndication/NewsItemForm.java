package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.delivery.ArticleForm;
import press.doorstep.live.LiveTopics;
import press.doorstep.live.SiteConfig;
import press.doorstep.text.Picture;
import press.doorstep.text.Place;
import press.doorstep.text.Rights;
import press.doorstep.text.Source;

/** Stories as IPTC NewsML-G2 2.35 has them: a news item of the Power conformance level with its text as XHTML. */
@ApplicationScoped
class NewsItemForm implements ArticleForm {

    private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
    private static final String CATALOGUE = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";

    private static final Map<String, String> KINDS = Map.of(
            "person", "cpnat:person",
            "organisation", "cpnat:organisation",
            "place", "cpnat:geoArea",
            "event", "cpnat:event");

    @Inject
    Addresses addresses;

    @Inject
    SiteConfig site;

    @Inject
    LiveTopics topics;

    @Override
    public String mediaType() {
        return "application/vnd.iptc.g2.newsitem+xml";
    }

    @Override
    public String extension() {
        return "newsml";
    }

    @Override
    public byte[] write(byte[] json) {
        Story story = Story.read(json);
        return write(
                story, topics.codes(story.topics().stream().map(Story.Topic::id).toList()));
    }

    /** {@code codes} are the topics' Media Topic codes. */
    byte[] write(Story story, Map<UUID, String> codes) {
        Xml xml = new Xml();
        xml.open("newsItem")
                .with("xmlns", NAMESPACE)
                .with("standard", "NewsML-G2")
                .with("standardversion", "2.35")
                .with("conformance", "power")
                .with("guid", Addresses.name(story.id()))
                .with("version", story.version())
                .with("xml:lang", story.language());
        xml.open("catalogRef").with("href", CATALOGUE).close();
        rights(xml, story.rights());
        itemMeta(xml, story);
        contentMeta(xml, story, codes);
        if (story.isWhole()) {
            contentSet(xml, story);
        }
        return xml.close().bytes();
    }

    private static void rights(Xml xml, @Nullable Rights rights) {
        if (rights != null && (rights.copyright() != null || rights.usageTerms() != null)) {
            xml.open("rightsInfo")
                    .element("copyrightNotice", rights.copyright())
                    .element("usageTerms", rights.usageTerms())
                    .close();
        }
    }

    private void itemMeta(Xml xml, Story story) {
        xml.open("itemMeta");
        coded(xml, "itemClass", "ninat:text");
        xml.open("provider")
                .with("uri", addresses.home())
                .element("name", line(site.name()))
                .close();
        xml.element("versionCreated", Moments.rfc3339(story.updatedAt()));
        xml.element("firstCreated", Moments.rfc3339(story.publishedAt())).element("embargoed", story.embargo());
        coded(xml, "pubStatus", "stat:usable");
        xml.element("title", story.headline());
        story.corrections().forEach(correction -> xml.element("edNote", correction.text()));
        if (!story.corrections().isEmpty()) {
            coded(xml, "signal", "sig:correction");
        }
        story.quotations()
                .forEach(said -> xml.open("link")
                        .with("rel", "irel:seeAlso")
                        .with("href", addresses.here(said.url()))
                        .with("contenttype", "application/json")
                        .with("title", said.credit())
                        .close());
        xml.close();
    }

    private void contentMeta(Xml xml, Story story, Map<UUID, String> codes) {
        xml.open("contentMeta")
                .element("contentCreated", Moments.rfc3339(story.publishedAt()))
                .element("contentModified", Moments.rfc3339(story.updatedAt()));
        Place place = story.place();
        if (place != null) {
            xml.open("located")
                    .with("literal", place.slug())
                    .element("name", line(place.name()))
                    .close();
        }
        source(xml, story.source());
        story.byline().forEach(byline -> creator(xml, byline));
        xml.open("language").with("tag", story.language()).close();
        xml.open("genre")
                .with("literal", story.kind())
                .element("name", story.kind())
                .close();
        story.topics().forEach(topic -> subject(xml, topic, codes.get(topic.id())));
        story.quotations().stream()
                .map(Said::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(speaker -> quoted(xml, speaker));
        xml.element("slugline", story.slug()).element("headline", story.headline());
        if (place != null) {
            xml.element("dateline", place.name());
        }
        if (!story.byline().isEmpty()) {
            xml.element("by", String.join(", ", story.names()));
        }
        if (story.standfirst() != null) {
            xml.open("description")
                    .with("role", "drol:summary")
                    .text(story.standfirst())
                    .close();
        }
        xml.close();
    }

    private static void source(Xml xml, @Nullable Source source) {
        if (source != null) {
            xml.open("infoSource")
                    .with("literal", source.slug())
                    .element("name", line(source.name()))
                    .close();
        }
    }

    private void creator(Xml xml, Story.Byline byline) {
        Story.Author author = byline.author();
        xml.open("creator")
                .with("uri", author == null ? null : addresses.here(author.url()))
                .with("literal", author == null ? line(byline.name()) : null)
                .element("name", line(byline.name()))
                .close();
    }

    private void subject(Xml xml, Story.Topic topic, @Nullable String code) {
        String qcode = MediaTopic.qcode(code);
        xml.open("subject")
                .with("type", KINDS.getOrDefault(topic.kind(), "cpnat:abstract"))
                .with("qcode", qcode)
                .with("uri", qcode == null ? addresses.here(topic.url()) : null)
                .element("name", line(topic.name()))
                .close();
    }

    private void quoted(Xml xml, Said.Speaker speaker) {
        xml.open("subject")
                .with("type", speaker.kind().equals("person") ? "cpnat:person" : "cpnat:organisation")
                .with("uri", addresses.here(speaker.url()))
                .element("name", line(speaker.name()));
        Said.Role role = speaker.role();
        if (role != null) {
            xml.element("definition", role.words());
        }
        xml.close();
    }

    private static void contentSet(Xml xml, Story story) {
        xml.open("contentSet");
        xml.open("inlineXML").with("contenttype", "application/xhtml+xml").with("wordcount", story.wordCount());
        xml.open("html").with("xmlns", "http://www.w3.org/1999/xhtml").with("xml:lang", story.language());
        xml.open("head").element("title", story.headline()).close();
        xml.open("body");
        story.images().forEach(picture -> figure(xml, picture));
        Markup.write(xml, story.html());
        xml.close().close().close().close();
    }

    /** The pictures that stand over the text. */
    private static void figure(Xml xml, Picture picture) {
        xml.open("figure");
        xml.open("img")
                .with("src", Addresses.ascii(picture.url()))
                .with("alt", picture.alt() == null ? "" : picture.alt())
                .with("width", picture.width())
                .with("height", picture.height())
                .close();
        xml.element("figcaption", picture.caption()).close();
    }

    /** Names have blanks and no other white space. */
    private static String line(String name) {
        return name.replaceAll("[\\t\\n\\r]+", " ");
    }

    private static void coded(Xml xml, String element, String code) {
        xml.open(element).with("qcode", code).close();
    }
}

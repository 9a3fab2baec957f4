package press.doorstep.syndication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What JSON Feed 1.1 (https://jsonfeed.org/version/1.1) wants, of what we write of it. Sections are its own. */
final class JsonFeedRules {

    private static final String TOP = "JSON Feed 1.1, Top-level";
    private static final String ITEMS = "JSON Feed 1.1, Items";

    private static final Set<String> OF_FEEDS = Set.of(
            "version",
            "title",
            "home_page_url",
            "feed_url",
            "description",
            "user_comment",
            "next_url",
            "icon",
            "favicon",
            "authors",
            "language",
            "expired",
            "hubs",
            "items");

    private static final Set<String> OF_ITEMS = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "banner_image",
            "date_published",
            "date_modified",
            "authors",
            "tags",
            "language",
            "attachments");

    private static final List<String> ADDRESSES =
            List.of("home_page_url", "feed_url", "next_url", "url", "external_url", "image", "banner_image");

    static final List<FeedRule> ALL = List.of(
            new FeedRule(
                    "media-type",
                    "JSON Feed 1.1, Suggestions for Publishers",
                    feed -> FeedValues.faults(feed.mediaType.startsWith("application/feed+json"), feed.mediaType)),
            new FeedRule(
                    "version",
                    TOP,
                    feed -> FeedValues.faults(
                            feed.json().path("version").asText().equals("https://jsonfeed.org/version/1.1"),
                            feed.json().path("version").asText())),
            new FeedRule("title", TOP, feed -> text(feed.json(), "title")),
            new FeedRule(
                    "items-are-a-list",
                    TOP,
                    feed -> FeedValues.faults(feed.json().path("items").isArray(), "items")),
            new FeedRule(
                    "feed-url-is-the-address",
                    TOP,
                    feed -> FeedValues.faults(
                            feed.json().path("feed_url").asText().equals(feed.address),
                            feed.json().path("feed_url").asText())),
            new FeedRule(
                    "next-url-is-another",
                    TOP,
                    feed -> FeedValues.faults(
                            !feed.json().path("next_url").asText().equals(feed.address), feed.address)),
            new FeedRule(
                    "known-members",
                    "JSON Feed 1.1, Extensions",
                    feed -> Stream.concat(
                            unknown(feed.json(), OF_FEEDS), items(feed).flatMap(item -> unknown(item, OF_ITEMS)))),
            new FeedRule(
                    "extensions-are-objects-without-dots",
                    "JSON Feed 1.1, Extensions",
                    feed -> items(feed).flatMap(item -> extensions(item).flatMap(JsonFeedRules::dotted))),
            new FeedRule("ids-are-texts", ITEMS, feed -> items(feed).flatMap(item -> text(item, "id"))),
            new FeedRule("ids-are-there-once", ITEMS, feed -> {
                List<String> ids =
                        items(feed).map(item -> item.path("id").asText()).toList();
                return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id));
            }),
            new FeedRule(
                    "an-item-has-content",
                    ITEMS,
                    feed -> items(feed)
                            .filter(item -> !item.path("content_html").isTextual()
                                    && !item.path("content_text").isTextual())
                            .map(item -> item.path("id").asText())),
            new FeedRule(
                    "addresses",
                    TOP + "; Items; RFC 3986, 4.3",
                    feed -> objects(feed)
                            .flatMap(object ->
                                    ADDRESSES.stream().filter(object::has).map(object::get))
                            .flatMap(address -> FeedValues.address(address.asText()))),
            new FeedRule("dates-are-rfc-3339", ITEMS, feed -> dates(feed).flatMap(FeedValues::rfc3339)),
            new FeedRule(
                    "dates-are-plausible",
                    "W3C Feed Validation Service, ImplausibleDate",
                    feed -> dates(feed)
                            .filter(date -> FeedValues.rfc3339(date).findAny().isEmpty())
                            .map(date -> OffsetDateTime.parse(date).toInstant())
                            .flatMap(FeedValues::plausible)),
            new FeedRule(
                    "authors-have-something",
                    "JSON Feed 1.1, authors",
                    feed -> each(feed, "authors")
                            .filter(author -> Stream.of("name", "url", "avatar")
                                    .noneMatch(name -> author.path(name).isTextual()))
                            .map(JsonNode::toString)),
            new FeedRule(
                    "tags-are-texts",
                    ITEMS,
                    feed -> each(feed, "tags").filter(tag -> !tag.isTextual()).map(JsonNode::toString)),
            new FeedRule(
                    "hubs-have-type-and-address",
                    "JSON Feed 1.1, Subscribing to Real-time Notifications",
                    feed -> each(feed, "hubs")
                            .flatMap(hub -> Stream.concat(
                                    text(hub, "type"),
                                    FeedValues.address(hub.path("url").asText())))),
            new FeedRule(
                    "languages",
                    TOP + "; RFC 5646",
                    feed -> objects(feed)
                            .filter(object -> object.has("language"))
                            .flatMap(object ->
                                    FeedValues.language(object.get("language").asText()))),
            new FeedRule(
                    "html-is-safe",
                    "W3C Feed Validation Service, SecurityRisk",
                    feed -> html(feed, FeedValues::safeHtml)),
            new FeedRule(
                    "html-is-whole",
                    "W3C Feed Validation Service, ContainsRelRef",
                    feed -> html(feed, FeedValues::wholeHtml)));

    private JsonFeedRules() {}

    private static Stream<JsonNode> items(ServedFeed feed) {
        return stream(feed.json().path("items"));
    }

    /** The feed and its items. */
    private static Stream<JsonNode> objects(ServedFeed feed) {
        return Stream.concat(Stream.of(feed.json()), items(feed));
    }

    /** All that stands in lists of this name. */
    private static Stream<JsonNode> each(ServedFeed feed, String name) {
        return objects(feed).flatMap(object -> stream(object.path(name)));
    }

    private static Stream<String> dates(ServedFeed feed) {
        return items(feed)
                .flatMap(item -> Stream.of("date_published", "date_modified")
                        .filter(item::has)
                        .map(item::get))
                .map(JsonNode::asText);
    }

    private static Stream<String> html(ServedFeed feed, Function<String, Stream<String>> rule) {
        return items(feed).map(item -> item.path("content_html").asText("")).flatMap(rule);
    }

    private static Stream<String> text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return FeedValues.faults(value.isTextual() && !value.asText().isBlank(), name);
    }

    private static Stream<String> unknown(JsonNode object, Set<String> known) {
        return object.propertyStream()
                .map(member -> member.getKey())
                .filter(name -> !known.contains(name) && !name.matches("_[A-Za-z].*"));
    }

    private static Stream<JsonNode> extensions(JsonNode object) {
        return object.propertyStream()
                .filter(member -> member.getKey().startsWith("_"))
                .map(member -> member.getValue());
    }

    /** Of an extension and all in it, the names with a dot; the extension itself when it is no object. */
    private static Stream<String> dotted(JsonNode extension) {
        return Stream.concat(
                FeedValues.faults(extension.isObject(), extension.toString()),
                extension.propertyStream().map(member -> member.getKey()).filter(name -> name.contains(".")));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

package press.doorstep.live;

import java.util.Map;
import java.util.function.Consumer;
import press.doorstep.text.Names;

/** Writes topics: as lists have them, on their own, and as a tree. */
record TopicWriter(TopicMap map, TopicLists.Totals totals, String language) {

    /** As lists have it; {@code more} adds members at the end. */
    void item(Json json, Topic topic, Consumer<Json> more) {
        write(json, topic, narrower -> {}, more);
    }

    byte[] item(Topic topic, Consumer<Json> more) {
        Json json = new Json();
        item(json, topic, more);
        return json.bytes();
    }

    /** On its own: with the topics right below it and the languages of its stories. */
    byte[] whole(Topic topic, Map<String, Long> languages) {
        Json json = new Json();
        write(
                json,
                topic,
                its -> its.list("narrower", map.narrower(topic), this::brief),
                more -> TopicLanguages.write(more, languages));
        return json.bytes();
    }

    /** With everything below it. */
    void tree(Json json, Topic topic) {
        write(json, topic, its -> its.list("narrower", map.narrower(topic), this::tree), more -> {});
    }

    private void write(Json json, Topic topic, Consumer<Json> narrower, Consumer<Json> more) {
        PublishedTopic model = topic.model();
        json.object();
        topic.names(json, topic.name(language));
        json.value("names", model.names()).value("description", model.description());
        Topic broader = map.byId(topic.broader());
        if (broader == null) {
            json.nothing("broader");
        } else {
            json.name("broader");
            brief(json, broader);
        }
        narrower.accept(json);
        json.text("iptcCode", model.iptcCode())
                .value("externalIds", model.externalIds())
                .number("articlesCount", totals.articles(topic))
                .number("quotationsCount", totals.quotations(topic));
        more.accept(json);
        json.end();
    }

    private void brief(Json json, Topic topic) {
        Names.Name name = topic.name(language);
        json.object()
                .id("id", topic.id())
                .text("slug", topic.slug())
                .text("url", topic.url())
                .text("name", name.text())
                .end();
    }

    /** As stories name it. */
    void reference(Json json, Topic topic) {
        json.object();
        topic.names(json, topic.name(language));
        json.end();
    }
}

package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/** A topic as servers hold it in memory. */
final class Topic {

    private final PublishedTopic model;
    private final String sortKey;
    private final int term;
    private final int exact;
    private final Instant renderedAt;
    private final String cacheKey;
    private final Map<String, byte[]> references = new ConcurrentHashMap<>();

    Topic(PublishedTopic model, String sortKey, int term, int exact, Instant renderedAt) {
        this.model = model;
        this.sortKey = sortKey;
        this.term = term;
        this.exact = exact;
        this.renderedAt = renderedAt;
        this.cacheKey = CacheKeys.of(model.id());
    }

    UUID id() {
        return model.id();
    }

    String slug() {
        return model.slug();
    }

    PublishedTopic model() {
        return model;
    }

    String sortKey() {
        return sortKey;
    }

    int term() {
        return term;
    }

    int exact() {
        return exact;
    }

    Instant renderedAt() {
        return renderedAt;
    }

    /** Where its counts are shown too. */
    Stream<String> cacheKeys() {
        return CacheKeys.whole(id()).stream();
    }

    String cacheKey() {
        return cacheKey;
    }

    @Nullable
    UUID broader() {
        return model.broader();
    }

    List<UUID> related() {
        return model.related();
    }

    Names.Name name(String language) {
        return model.names().in(language);
    }

    String url() {
        return "/v1/topics/" + model.id();
    }

    /** The topic as stories name it; written once a language. */
    byte[] reference(String language) {
        Names.Name name = name(language);
        return references.computeIfAbsent(name.language(), its -> {
            Json json = new Json().object();
            names(json, name);
            return json.end().bytes();
        });
    }

    /** The members a reference is made of, which every form of a topic begins with. */
    void names(Json json, Names.Name name) {
        json.id("id", id())
                .text("slug", slug())
                .text("url", url())
                .text("kind", model.kind())
                .text("name", name.text())
                .text("nameLanguage", name.language());
    }
}

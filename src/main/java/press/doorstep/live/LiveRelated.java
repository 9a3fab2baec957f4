package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands beside a story: the links editors gave it, then the stories that are near to it. Four statements, whatever there is. */
@ApplicationScoped
public class LiveRelated {

    @Inject
    LiveDatabase live;

    @Inject
    LiveArticles articles;

    @Inject
    Cards cards;

    @Inject
    TopicMemory topics;

    @Inject
    Clock clock;

    /**
     * The JSON array of {@code {kind,title,url,partner,article,reasons}}, editorial links in their order first, with the card of ours or null.
     * {@code translations}: whether a story that is there in several languages is listed in each of them.
     */
    public Lookup<Document> find(String reference, boolean translations, @Nullable String labels) {
        return articles.story(reference, BodyFormat.TEXT).map(story -> {
            JsonNode links = LiveJson.read(story.links(), JsonNode.class);
            List<UUID> linked = linked(links);
            List<Kin> near = live.read(sql -> Kin.of(sql, story.id()));
            List<Kin> computed = computed(near, linked, story, translations);
            Set<UUID> shown = new LinkedHashSet<>(linked);
            computed.forEach(kin -> shown.add(kin.id()));
            List<Card> found = live.read(sql -> cards.byId(sql, shown));
            List<Item> items = cards.items(found, labels, Cards.at(ArticleSort.NEWEST));
            TopicMap map = topics.current();
            String language = labels == null ? story.language() : labels;
            Reasons reasons = live.read(sql -> Reasons.of(sql, story, near, map, language));
            byte[] json = new RelatedWriter(items, near, reasons).write(links, computed);
            return new Document(json, clock.instant(), keys(story, items));
        });
    }

    private static List<UUID> linked(JsonNode links) {
        List<UUID> ids = new ArrayList<>();
        links.forEach(link -> Stream.of(link.path("article"))
                .filter(JsonNode::isTextual)
                .forEach(id -> ids.add(UUID.fromString(id.textValue()))));
        return ids;
    }

    /** Those that editors do not link to, nor to a translation of; of several translations the one in the story's language, or the nearest. */
    private static List<Kin> computed(List<Kin> near, List<UUID> linked, Story story, boolean translations) {
        Set<UUID> groups = new HashSet<>();
        near.stream()
                .filter(kin -> linked.contains(kin.id()))
                .flatMap(kin -> Stream.ofNullable(kin.group()))
                .forEach(groups::add);
        List<Kin> computed = new ArrayList<>();
        for (Kin kin : near) {
            boolean again = !translations && kin.group() != null && !groups.add(kin.group());
            if (!again && !linked.contains(kin.id())) {
                computed.add(translations ? kin : inLanguage(near, kin, story.language()));
            }
        }
        return computed;
    }

    private static Kin inLanguage(List<Kin> near, Kin kin, String language) {
        return near.stream()
                .filter(other -> kin.group() != null && kin.group().equals(other.group()))
                .filter(other -> other.language().equals(language))
                .findFirst()
                .orElse(kin);
    }

    private static List<String> keys(Story story, List<Item> items) {
        Set<String> keys = new LinkedHashSet<>(List.of(story.keys().split(" ")));
        keys.add(ListKeys.RELATED);
        items.stream()
                .flatMap(item -> Stream.ofNullable(item.id()))
                .map(CacheKeys::of)
                .forEach(keys::add);
        return List.copyOf(keys);
    }
}

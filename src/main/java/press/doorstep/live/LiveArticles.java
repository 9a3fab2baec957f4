package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Slugs;

/** Stories that are live, to read. */
@ApplicationScoped
public class LiveArticles {

    private static final String NUMBER = "select a.no from live.article a where a.id = ?";

    @Inject
    LiveDatabase live;

    @Inject
    LiveReferences references;

    @Inject
    TopicMemory topics;

    @Inject
    Cards cards;

    @Inject
    Labels labels;

    @Inject
    TopicLists topicLists;

    @Inject
    HandedOut handedOut;

    @Inject
    Clock clock;

    /** A whole story. {@code labels} is the language of names; null for the story's own. One statement when found. */
    public Lookup<Document> find(String reference, BodyFormat body, @Nullable String labels) {
        return story(reference, body).map(story -> whole(story, labels));
    }

    /** Whole stories, as everybody reads them when nothing else is asked for, by their present slugs; those that are not live are not there. One statement. */
    public Map<String, Document> findAll(Set<String> slugs) {
        List<Story> stories = live.readFor(
                Audience.EVERYBODY,
                sql -> sql.rows(Story.bySlugs(BodyFormat.BLOCKS), Story::read, (Object) slugs.toArray(String[]::new)));
        Map<String, Document> documents = new HashMap<>();
        stories.forEach(story -> documents.put(story.slug(), whole(story, null)));
        return documents;
    }

    private Document whole(Story story, @Nullable String labels) {
        TopicMap map = topics.covering(List.of(story.topics()));
        byte[] json = story.json(map, labels == null ? story.language() : labels);
        if (story.dead().isEmpty() && !Labels.wanted(labels, story.language())) {
            return document(story, map, json, story.renderedAt());
        }
        JsonNode tree = LiveJson.read(json, JsonNode.class);
        DeadLinks.drop(tree, story.dead());
        relabel(story, tree.path("quotations"), labels);
        Instant rendered = story.dead().isEmpty() ? story.renderedAt() : clock.instant();
        return document(story, map, LiveJson.write(tree), rendered);
    }

    /** Cards, with the members asked for added; {@code body} is the form of that member. */
    public Slice list(
            ArticlesFilter filter,
            Window window,
            Count count,
            Set<CardInclude> include,
            BodyFormat body,
            @Nullable String labels) {
        return cards.list(filter, window, count, Card.columns(include, body), labels);
    }

    public Slice list(
            ArticlesFilter filter, Window window, Count count, Set<CardInclude> include, @Nullable String labels) {
        return list(filter, window, count, include, BodyFormat.BLOCKS, labels);
    }

    /** The JSON array of the story's quotations, as in the story. */
    public Lookup<Document> quotations(String reference, @Nullable String labels) {
        return story(reference, BodyFormat.TEXT).map(story -> {
            byte[] json = story.quotations();
            if (Labels.wanted(labels, story.language())) {
                JsonNode tree = LiveJson.read(json, JsonNode.class);
                relabel(story, tree, labels);
                json = LiveJson.write(tree);
            }
            return new Document(json, story.renderedAt(), List.of(story.keys().split(" ")));
        });
    }

    /** The JSON array of the story's corrections. */
    public Lookup<Document> corrections(String reference) {
        return story(reference, BodyFormat.TEXT)
                .map(story -> new Document(story.corrections(), story.renderedAt(), List.of(CacheKeys.of(story.id()))));
    }

    /** The JSON array of the story's topics in order, each as a list of topics has it with {@code related} (at most 5 nearest) added. */
    public Lookup<Document> topics(String reference, @Nullable String labels) {
        return story(reference, BodyFormat.TEXT).map(story -> {
            TopicMap map = topics.covering(List.of(story.topics()));
            List<Topic> carried = known(map, story.topics());
            byte[] json = topicLists.withRelated(map, carried, labels == null ? story.language() : labels);
            return new Document(json, clock.instant(), keys(story, map));
        });
    }

    /** The number of a live story; a former slug stands for the present one. */
    public Lookup<StoryNumber> number(String reference) {
        Lookup<UUID> story = references.find(Subject.ARTICLE, reference);
        UUID id = story instanceof Lookup.Moved<UUID> moved
                ? moved.id()
                : story.found().orElse(null);
        if (id == null) {
            return story.map(none -> new StoryNumber(none, 0));
        }
        Long number = live.read(sql -> sql.first(NUMBER, row -> row.big(1), id));
        return number == null ? new Lookup.Unknown<>() : new Lookup.Found<>(new StoryNumber(id, number));
    }

    /** Of stories in this order, the cards of the first that are live and that the terms fit. One statement for each 500 that have to be looked at. */
    public List<Numbered> ranked(List<Long> numbers, TermFilter terms, int most, @Nullable String labels) {
        return cards.ranked(numbers, terms, most, labels);
    }

    private void relabel(Story story, JsonNode quotations, @Nullable String language) {
        if (language != null && Labels.wanted(language, story.language())) {
            List<Labels.Place> places = new ArrayList<>();
            quotations.forEach(quotation -> places.add(new Labels.Place(quotation, story.published())));
            labels.relabel(places, language);
        }
    }

    Lookup<Story> story(String reference, BodyFormat body) {
        Story story = live.read(sql -> Slugs.isUuid(reference)
                ? sql.first(Story.byId(body), Story::read, UUID.fromString(reference))
                : sql.first(Story.bySlug(body), Story::read, reference));
        if (story == null) {
            return references.missed(Subject.ARTICLE, reference);
        }
        handedOut.count(List.of(story.id()));
        return new Lookup.Found<>(story);
    }

    /** A story is also as new as the names of its topics. */
    private static Document document(Story story, TopicMap map, byte[] json, Instant rendered) {
        Instant latest = rendered;
        List<String> keys = keys(story);
        for (Topic topic : known(map, story.topics())) {
            latest = topic.renderedAt().isAfter(latest) ? topic.renderedAt() : latest;
            keys.add(topic.cacheKey());
        }
        return new Document(json, latest, keys);
    }

    private static List<Topic> known(TopicMap map, int[] exact) {
        List<Topic> known = new ArrayList<>(exact.length);
        for (int number : exact) {
            Topic topic = map.byExact(number);
            if (topic != null) {
                known.add(topic);
            }
        }
        return known;
    }

    private static List<String> keys(Story story) {
        return new ArrayList<>(List.of(story.keys().split(" ")));
    }

    private static List<String> keys(Story story, TopicMap map) {
        List<String> keys = keys(story);
        known(map, story.topics()).forEach(topic -> keys.add(topic.cacheKey()));
        return keys;
    }
}

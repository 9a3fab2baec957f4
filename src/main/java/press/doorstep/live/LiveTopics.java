package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Topics, to read; names and tree are held in memory, counts come with one statement. */
@ApplicationScoped
public class LiveTopics {

    private static final int LARGEST_TREE = 2_000;

    private volatile @Nullable TopicNames names;

    @Inject
    TopicMemory memory;

    @Inject
    TopicLists lists;

    @Inject
    LiveDatabase live;

    @Inject
    LiveReferences references;

    @Inject
    SiteConfig site;

    @Inject
    Clock clock;

    /** With {@code narrower} and {@code languages}. {@code labels} null: the site's first language. */
    public Lookup<Document> find(String reference, @Nullable String labels) {
        return topic(reference).map(topic -> {
            TopicMap map = memory.current();
            TopicWriter writer = new TopicWriter(map, lists.totals(List.of(topic)), language(labels));
            Map<String, Long> languages = TopicLanguages.of(live, topic);
            List<String> keys = Stream.of(
                            Stream.of(topic),
                            Stream.ofNullable(map.byId(topic.broader())),
                            map.narrower(topic).stream())
                    .flatMap(printed -> printed)
                    .flatMap(Topic::cacheKeys)
                    .toList();
            return new Document(writer.whole(topic, languages), clock.instant(), keys);
        });
    }

    /**
     * Flat, by name. {@code kinds} empty for all; {@code written} is a language that there must be stories in, null for any, and those are counted
     * apart.
     */
    public Slice list(
            Set<String> kinds, @Nullable String written, Window window, Count count, @Nullable String labels) {
        TopicMap map = memory.current();
        Map<Integer, Long> inLanguage = written == null ? Map.of() : TopicLanguages.in(live, written, map.byName());
        List<Topic> all = map.byName().stream()
                .filter(topic -> kinds.isEmpty() || kinds.contains(topic.model().kind()))
                .filter(topic -> written == null || inLanguage.containsKey(topic.term()))
                .toList();
        List<Topic> rows = window(all, window);
        List<Topic> fitting = Slices.fitting(rows, window);
        TopicWriter writer = new TopicWriter(map, lists.totals(fitting), language(labels));
        List<Item> items = fitting.stream()
                .map(topic -> new Item(
                        topic.id(),
                        writer.item(topic, more -> {
                            if (written != null) {
                                more.number("articlesInLanguage", inLanguage.getOrDefault(topic.term(), 0L));
                            }
                        }),
                        position(topic)))
                .toList();
        return Slices.of(items, rows.size(), window, count == Count.NONE ? null : (long) all.size());
    }

    /** Those of these topics that there are, in this order; one statement, for their counts. */
    public List<Item> byId(Collection<UUID> ids, @Nullable String labels) {
        TopicMap map = memory.current();
        List<Topic> found =
                ids.stream().flatMap(id -> Stream.ofNullable(map.byId(id))).toList();
        TopicWriter writer = new TopicWriter(map, lists.totals(found), language(labels));
        return found.stream()
                .map(topic -> new Item(topic.id(), writer.item(topic, more -> {}), position(topic)))
                .toList();
    }

    /** The whole tree as a JSON array of the roots, each with {@code narrower} down to the leaves; empty when there are more than 2,000 topics. */
    public Optional<byte[]> tree(@Nullable String labels) {
        TopicMap map = memory.current();
        if (map.byName().size() > LARGEST_TREE) {
            return Optional.empty();
        }
        TopicWriter writer = new TopicWriter(map, lists.totals(map.byName()), language(labels));
        return Optional.of(new Json().list(map.roots(), writer::tree).bytes());
    }

    /**
     * All topics as a JSON array in the order of a language's alphabet, each with the letter it stands under; empty when there are more than
     * 2,000 topics.
     */
    public Optional<byte[]> alphabet(@Nullable String labels) {
        TopicMap map = memory.current();
        if (map.byName().size() > LARGEST_TREE) {
            return Optional.empty();
        }
        Alphabet alphabet = new Alphabet(language(labels));
        TopicWriter writer = new TopicWriter(map, lists.totals(map.byName()), language(labels));
        List<Topic> ordered = map.byName().stream().sorted(alphabet.order()).toList();
        return Optional.of(new Json()
                .list(
                        ordered,
                        (to, topic) -> writer.item(to, topic, more -> more.text("initial", alphabet.initial(topic))))
                .bytes());
    }

    /** The JSON array of nearest topics, at most 20, as list items with the {@code relation} of each ({@link TopicNeighbours}). */
    public Lookup<Document> related(String reference, @Nullable String labels) {
        return topic(reference).map(topic -> {
            TopicMap map = memory.current();
            TopicNeighbours neighbours = TopicNeighbours.of(live, map, List.of(topic));
            TopicLists.Totals totals = lists.totals(neighbours.all(topic));
            List<TopicNeighbours.Neighbour> related = neighbours.nearest(topic, totals, 20);
            TopicWriter writer = new TopicWriter(map, totals, language(labels));
            byte[] json = new Json()
                    .list(
                            related,
                            (to, near) -> writer.item(to, near.topic(), more -> more.text("relation", near.relation())))
                    .bytes();
            List<String> keys = new ArrayList<>(List.of(topic.cacheKey()));
            related.forEach(near -> near.topic().cacheKeys().forEach(keys::add));
            return new Document(json, clock.instant(), keys);
        });
    }

    /** The topics that somebody else's text is about: those called as it is labelled, then those whose names stand in it; {@code most} of them. */
    public List<UUID> named(Collection<String> labels, String text, @Nullable String language, int most) {
        TopicMap map = memory.current();
        TopicNames known = names;
        if (known == null || !known.isOf(map)) {
            known = new TopicNames(map);
            names = known;
        }
        Set<UUID> found = new LinkedHashSet<>(known.called(labels));
        found.addAll(known.mentioned(text, language == null ? "" : language));
        return found.stream().limit(most).toList();
    }

    /** What a topic is called; nothing when there is no such topic. Asks nobody. */
    public Optional<String> name(UUID id, @Nullable String labels) {
        return Optional.ofNullable(memory.current().byId(id))
                .map(topic -> topic.name(language(labels)).text());
    }

    /** The Media Topic codes of those of these topics that have one, as {@code medtop:11000000}. Asks nobody. */
    public Map<UUID, String> codes(Collection<UUID> ids) {
        TopicMap map = memory.current();
        Map<UUID, String> codes = new HashMap<>();
        for (UUID id : ids) {
            Topic topic = map.byId(id);
            String code = topic == null ? null : topic.model().iptcCode();
            if (code != null) {
                codes.put(id, code);
            }
        }
        return codes;
    }

    private Lookup<Topic> topic(String reference) {
        Lookup<UUID> found = references.find(Subject.TOPIC, reference);
        Topic topic = found.found().map(memory.current()::byId).orElse(null);
        if (topic == null && found instanceof Lookup.Found<UUID>) {
            return new Lookup.Unknown<>();
        }
        return found.map(id -> Objects.requireNonNull(topic));
    }

    private String language(@Nullable String labels) {
        return labels == null ? site.languages().get(0) : labels;
    }

    private static Position position(Topic topic) {
        return new Position(topic.sortKey(), topic.id().toString());
    }

    /** One more than fits, in the direction of the window. */
    private static List<Topic> window(List<Topic> all, Window window) {
        Position from = window.from();
        if (from == null) {
            return all.stream().limit(window.limit() + 1L).toList();
        }
        Comparator<Topic> byName = TopicMap.BY_NAME;
        UUID tie = UUID.fromString(from.tie());
        Stream<Topic> walk = window.backwards() ? all.stream().sorted(byName.reversed()) : all.stream();
        return walk.filter(topic -> {
                    int behind = topic.sortKey().compareTo(from.key());
                    behind = behind != 0 ? behind : TopicMap.compare(topic.id(), tie);
                    return window.backwards() ? behind < 0 : behind > 0;
                })
                .limit(window.limit() + 1L)
                .toList();
    }
}

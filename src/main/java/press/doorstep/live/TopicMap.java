package press.doorstep.live;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All topics at one moment: by id, by slug present and former, by term, in the order of names, and as a tree. */
final class TopicMap {

    static final Comparator<Topic> BY_NAME =
            Comparator.comparing(Topic::sortKey).thenComparing(Topic::id, TopicMap::compare);

    private final long stamp;
    private final List<Topic> byName;
    private final Map<UUID, Topic> byId = new HashMap<>();
    private final Map<Integer, Topic> byExact = new HashMap<>();
    private final Map<UUID, List<Topic>> narrower = new HashMap<>();
    private final List<Topic> roots = new ArrayList<>();
    private final Map<String, UUID> slugs;

    /**
     * @param merged what topics became that were merged, by their exact terms: stories that are not rendered again yet still have those
     * @param slugs present and former ones
     */
    TopicMap(long stamp, List<Topic> topics, Map<Integer, UUID> merged, Map<String, UUID> slugs) {
        this.stamp = stamp;
        this.byName = topics.stream().sorted(BY_NAME).toList();
        this.slugs = slugs;
        for (Topic topic : byName) {
            byId.put(topic.id(), topic);
            byExact.put(topic.exact(), topic);
        }
        merged.forEach((exact, became) -> {
            Topic survivor = byId.get(became);
            if (survivor != null) {
                byExact.put(exact, survivor);
            }
        });
        for (Topic topic : byName) {
            UUID broader = topic.broader();
            if (broader != null && byId.containsKey(broader)) {
                narrower.computeIfAbsent(broader, none -> new ArrayList<>()).add(topic);
            } else {
                roots.add(topic);
            }
        }
    }

    /** As PostgreSQL compares ids: byte by byte. */
    static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    long stamp() {
        return stamp;
    }

    List<Topic> byName() {
        return byName;
    }

    List<Topic> roots() {
        return roots;
    }

    List<Topic> narrower(Topic topic) {
        return narrower.getOrDefault(topic.id(), List.of());
    }

    Collection<String> slugs() {
        return slugs.keySet();
    }

    @Nullable
    Topic byId(@Nullable UUID id) {
        return byId.get(id);
    }

    @Nullable
    Topic byExact(int exact) {
        return byExact.get(exact);
    }

    /** What a slug, present or former, stands for. */
    @Nullable
    UUID bySlug(String slug) {
        return slugs.get(slug);
    }

    boolean knows(int[] exact) {
        for (int topic : exact) {
            if (!byExact.containsKey(topic)) {
                return false;
            }
        }
        return true;
    }

    /** Writes {@code [...]}: topics as stories name them. */
    void write(ByteArrayOutputStream out, int[] exact, String language) {
        char before = '[';
        Set<Topic> written = new HashSet<>();
        for (int number : exact) {
            Topic topic = byExact.get(number);
            if (topic != null && written.add(topic)) {
                out.write(before);
                out.writeBytes(topic.reference(language));
                before = ',';
            }
        }
        if (before == '[') {
            out.write('[');
        }
        out.write(']');
    }
}

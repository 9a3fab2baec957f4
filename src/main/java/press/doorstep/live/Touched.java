package press.doorstep.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What reads differently: things by id, some of which may be gone, and lists by their surrogate keys.
 *
 * @param under topics, speakers and authors whose lists or counts changed while they themselves are what they were
 * @param lists as {@link ListKeys} names them
 */
public record Touched(
        List<UUID> articles,
        List<UUID> quotations,
        List<UUID> speakers,
        List<UUID> topics,
        List<UUID> authors,
        List<UUID> collections,
        List<UUID> under,
        Set<String> lists) {

    static final Touched NOTHING =
            new Touched(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());

    /** The surrogate keys of all of it. */
    @JsonIgnore
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>(lists);
        for (List<UUID> ids : List.of(articles, quotations, speakers, topics, authors, collections)) {
            ids.forEach(id -> keys.add(CacheKeys.of(id)));
        }
        under.forEach(id -> keys.add(CacheKeys.under(id)));
        return keys;
    }
}

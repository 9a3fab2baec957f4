package press.doorstep.topic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/** A topic as the desk sees it; other topics by their slugs. */
record TopicView(
        UUID id,
        String slug,
        String kind,
        Names names,
        @Nullable Names description,
        @Nullable String broader,
        List<String> related,
        @Nullable String iptcCode,
        Map<String, String> externalIds,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY = Set.of("id", "revision", "createdAt", "updatedAt", "updatedBy");

    static TopicView of(Topic topic, Map<UUID, String> slugs) {
        return new TopicView(
                topic.id,
                topic.slug,
                topic.kind,
                topic.names,
                topic.description,
                topic.broader == null ? null : slugs.get(topic.broader),
                topic.related.stream().map(slugs::get).sorted().toList(),
                topic.iptcCode,
                topic.externalIds,
                topic.revision,
                topic.createdAt,
                topic.updatedAt,
                topic.updatedBy);
    }
}

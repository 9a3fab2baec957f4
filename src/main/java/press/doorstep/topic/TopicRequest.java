package press.doorstep.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/** A topic as it is sent; {@code broader} and {@code related} are ids or slugs. */
record TopicRequest(
        @Nullable String slug,
        @Nullable String kind,
        @Nullable Names names,
        @Nullable Names description,
        @Nullable String broader,
        @Nullable List<String> related,
        @Nullable String iptcCode,
        @Nullable Map<String, String> externalIds) {

    static TopicRequest of(TopicRecord sent) {
        return new TopicRequest(
                sent.slug(),
                sent.topicKind(),
                sent.names(),
                sent.description(),
                sent.broader(),
                sent.related(),
                sent.iptcCode(),
                sent.externalIds());
    }

    /** A topic as it is, put back. */
    static TopicRequest of(TopicView present) {
        return new TopicRequest(
                present.slug(),
                present.kind(),
                present.names(),
                present.description(),
                present.broader(),
                present.related(),
                present.iptcCode(),
                present.externalIds());
    }

    /** The same below another topic. */
    TopicRequest below(@Nullable String other) {
        return new TopicRequest(slug, kind, names, description, other, related, iptcCode, externalIds);
    }

    List<String> relatedOrNone() {
        return related == null
                ? List.of()
                : related.stream().map(String::valueOf).toList();
    }

    /** All other topics it names. */
    List<String> references() {
        List<String> references = new ArrayList<>(relatedOrNone());
        if (broader != null) {
            references.add(broader);
        }
        return references;
    }

    /** The same without the references to these. */
    TopicRequest without(Set<String> unknown) {
        String kept = broader != null && unknown.contains(broader) ? null : broader;
        List<String> rest = relatedOrNone().stream()
                .filter(reference -> !unknown.contains(reference))
                .toList();
        return new TopicRequest(slug, kind, names, description, kept, rest, iptcCode, externalIds);
    }
}

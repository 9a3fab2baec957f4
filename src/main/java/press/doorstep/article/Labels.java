package press.doorstep.article;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.quotation.Utterance;

/** What a view of a story shows in place of ids: slugs of whatever it refers to, and what its quotations say. */
record Labels(Map<UUID, String> slugs, Map<UUID, Utterance> utterances) {

    /** The slug, or the id where there is none any more; null for null. */
    @Nullable
    String slug(@Nullable UUID id) {
        return id == null ? null : slugs.getOrDefault(id, id.toString());
    }

    String required(UUID id) {
        return slugs.getOrDefault(id, id.toString());
    }

    /** What the quotation says once the story is published. */
    Utterance said(Occurrence occurrence) {
        Utterance canonical = Objects.requireNonNull(utterances.get(occurrence.quotation()));
        return occurrence.proposed() == null ? canonical : occurrence.proposed().on(canonical);
    }
}

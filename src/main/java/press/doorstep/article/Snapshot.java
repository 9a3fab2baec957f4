package press.doorstep.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import press.doorstep.quotation.Utterance;

/** A story whole, as it was when it was saved or published, with what its quotations said then. */
record Snapshot(String slug, Story story, Map<UUID, Utterance> utterances) {

    /** The same with other quotations in the same places, which say what those said. */
    Snapshot quoting(Function<Occurrence, UUID> quotations) {
        Map<UUID, Utterance> said = new HashMap<>(utterances);
        List<Occurrence> occurrences = story.occurrences().stream()
                .map(occurrence -> {
                    UUID present = quotations.apply(occurrence);
                    Optional.ofNullable(utterances.get(occurrence.quotation()))
                            .ifPresent(then -> said.putIfAbsent(present, then));
                    return occurrence.of(present);
                })
                .toList();
        return occurrences.equals(story.occurrences()) ? this : new Snapshot(slug, story.with(occurrences), said);
    }
}

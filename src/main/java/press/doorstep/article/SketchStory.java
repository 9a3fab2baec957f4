package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.author.FindAuthors;
import press.doorstep.live.PublishedQuotation;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.live.ShowStory;
import press.doorstep.quotation.FindQuotations;
import press.doorstep.quotation.Utterance;
import press.doorstep.speaker.FindSpeakers;

/** Shows a story as readers would get it without their getting it: nothing is held, written or made public. */
@ApplicationScoped
class SketchStory {

    @Inject
    FindQuotations quotations;

    @Inject
    FindSpeakers speakers;

    @Inject
    FindAuthors authors;

    @Inject
    Corrections corrections;

    @Inject
    ShowStory showing;

    /** What is live under the edition's snapshot, with {@code proposed} in place of what its quotations say. */
    byte[] sketch(Edition edition, Map<UUID, Utterance> proposed, DeliveryForm form) {
        UUID id = edition.article().id;
        Set<UUID> signed = edition.story().byline().stream()
                .map(Byline::author)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Present present = new Present(carried(edition, proposed), authors.shown(signed), corrections.of(List.of(id)));
        return form.cut(showing.show(present.story(edition), form.body(), form.labels()));
    }

    private Map<UUID, PublishedQuotation> carried(Edition edition, Map<UUID, Utterance> proposed) {
        Map<UUID, PublishedQuotation> carried =
                new HashMap<>(quotations.shown(edition.story().quotations()));
        Set<UUID> speaking = new HashSet<>();
        proposed.values().stream()
                .map(Utterance::speaker)
                .filter(Objects::nonNull)
                .forEach(speaking::add);
        Map<UUID, PublishedSpeaker> named = speakers.shown(speaking);
        proposed.forEach((id, said) -> carried.computeIfPresent(
                id,
                (same, present) -> saying(present, said, said.speaker() == null ? null : named.get(said.speaker()))));
        return carried;
    }

    private static PublishedQuotation saying(
            PublishedQuotation present, Utterance said, @Nullable PublishedSpeaker speaker) {
        return new PublishedQuotation(
                present.number(),
                present.id(),
                present.slug(),
                present.formerSlugs(),
                said.text(),
                said.language(),
                speaker,
                said.saidBy(),
                said.saidOn(),
                said.precision(),
                said.occasion(),
                said.place(),
                said.medium(),
                present.verification(),
                said.fragmentOf(),
                present.translationGroup());
    }
}

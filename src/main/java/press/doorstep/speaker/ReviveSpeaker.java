package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import press.doorstep.naming.Kind;
import press.doorstep.naming.Merges;

/** Brings back a speaker who was merged, as they were, with whoever was merged into them. Joins the caller's transaction. */
@ApplicationScoped
class ReviveSpeaker {

    @Inject
    Speakers speakers;

    @Inject
    ShowSpeakers show;

    @Inject
    SpeakerGains gains;

    @Inject
    Merges merges;

    /** {@code held} has the survivor and the one who was merged; what the survivor gained by it is lost again. */
    SplitSpeaker.Parted revive(List<Speaker> held, Speaker survivor, String reference, String by) {
        UUID id = speakers.named(reference);
        Speaker merged = held.stream()
                .filter(speaker -> speaker.id.equals(id) && survivor.id.equals(speaker.mergedInto))
                .findFirst()
                .orElseThrow(() -> notMerged(reference, survivor));
        Merges.Standing merge =
                merges.standing(Kind.SPEAKER, merged.id).orElseThrow(() -> notMerged(reference, survivor));
        merged.mergedInto = null;
        show.revise(merged, by);
        speakers.flush();
        speakers.lead(merges.behind(merged.id), merged.id);
        gains.lose(survivor, merge.gained());
        merges.undo(merge, by);
        return new SplitSpeaker.Parted(merged, merges.moved(merge));
    }

    private static RuntimeException notMerged(String reference, Speaker survivor) {
        return SpeakerProblem.SPEAKER_NOT_MERGED
                .because("\"" + reference + "\" was not merged into \"" + survivor.slug + "\".")
                .at("/merged", "Was not merged into this speaker.");
    }
}

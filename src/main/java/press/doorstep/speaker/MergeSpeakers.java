package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import press.doorstep.naming.Kind;
import press.doorstep.naming.Merges;
import press.doorstep.web.Precondition;

/**
 * Makes two speakers one. The quotations of the first become the second's, its slugs and its id lead there, and stories that print it are
 * rendered again. Whoever is named by the old reference afterwards, even in a revision made before, is the survivor.
 */
@ApplicationScoped
class MergeSpeakers {

    @Inject
    Speakers speakers;

    @Inject
    Quotes quotes;

    @Inject
    ShowSpeakers show;

    @Inject
    SpeakerGains gains;

    @Inject
    Merges merges;

    /** Answers the survivor. {@code precondition} is about the speaker that goes. */
    @Transactional
    public SpeakerView merge(String reference, Precondition precondition, String into, String by) {
        UUID going = speakers.named(reference);
        UUID staying = speakers.intended("/into", into);
        if (going.equals(staying)) {
            throw SpeakerProblem.SPEAKER_MERGED_WITH_ITSELF
                    .because("\"" + reference + "\" and \"" + into + "\" are the same speaker.")
                    .at("/into", "Is the speaker itself.");
        }
        quotes.hold(going);
        List<Speaker> both = speakers.wholeAlone(List.of(going, staying));
        Speaker merged = speakers.among(both, going);
        Speaker survivor = speakers.among(both, staying);
        merged.require(precondition);
        merge(merged, survivor, by);
        return SpeakerView.of(survivor);
    }

    private void merge(Speaker merged, Speaker survivor, String by) {
        PrintedSpeaker before = survivor.printed();
        String gained = gains.gain(survivor, merged);
        merged.mergedInto = survivor.id;
        show.revise(merged, by);
        speakers.flush();
        speakers.lead(merges.behind(merged.id), survivor.id);
        List<UUID> moved = quotes.move(merged.id, survivor.id);
        merges.record(Kind.SPEAKER, merged.id, survivor.id, gained, moved, by);
        show.show(List.of(new SpeakerChange(survivor, before)), by);
        show.merge(merged, survivor);
    }
}

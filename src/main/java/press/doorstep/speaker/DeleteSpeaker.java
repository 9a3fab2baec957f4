package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.web.Precondition;

/** Deletes a speaker nobody quotes. Their slugs stay theirs: they may have been public once. */
@ApplicationScoped
class DeleteSpeaker {

    @Inject
    Speakers speakers;

    @Transactional
    public void delete(String reference, Precondition precondition) {
        Speaker speaker = speakers.requireLocked(reference);
        speaker.require(precondition);
        long quotations = speakers.quotations(speaker.id);
        if (quotations > 0) {
            throw SpeakerProblem.SPEAKER_IN_USE
                    .because("The speaker has " + quotations + " quotations.")
                    .with("quotations", quotations);
        }
        speakers.delete(speaker);
    }
}

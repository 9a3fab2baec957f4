package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads one speaker. */
@ApplicationScoped
class ReadSpeaker {

    @Inject
    Speakers speakers;

    @Transactional
    public SpeakerView read(String reference) {
        return SpeakerView.of(speakers.require(reference));
    }
}

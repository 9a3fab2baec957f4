package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import press.doorstep.web.Precondition;

/** Changes the offices of a speaker one by one. Each change is one of the speaker: the role on a day follows, the role as printed never does. */
@ApplicationScoped
class EditTenures {

    @Inject
    Speakers speakers;

    @Inject
    ShowSpeakers show;

    /** The offices as they are then. */
    @Transactional
    public TenuresView edit(String reference, Precondition precondition, TenureChange change, String by) {
        Speaker speaker = speakers.requireLocked(reference);
        speaker.require(precondition);
        PrintedSpeaker before = speaker.printed();
        change.of(speaker);
        speaker.order();
        SpeakerChange changed = new SpeakerChange(speaker, before);
        if (changed.isPrinted()) {
            show.show(List.of(changed), by);
        }
        return TenuresView.of(speaker);
    }
}

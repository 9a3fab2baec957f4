package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import press.doorstep.naming.Ids;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.web.Precondition;

/** Changes a speaker; an edit that changes nothing leaves the revision as it is. */
@ApplicationScoped
class EditSpeaker {

    @Inject
    Speakers speakers;

    @Inject
    ShowSpeakers show;

    @Inject
    SlugRegister slugs;

    @Inject
    Ids ids;

    /** {@code change} says what becomes of the speaker as it is. */
    @Transactional
    public SpeakerView edit(
            String reference, Precondition precondition, Function<SpeakerView, SpeakerRequest> change, String by) {
        Speaker speaker = speakers.requireLocked(reference);
        speaker.require(precondition);
        CheckedSpeaker checked = CheckedSpeaker.orRefused(change.apply(SpeakerView.of(speaker)), "");
        PrintedSpeaker before = speaker.printed();
        if (speaker.write(checked.content(), ids::next) | rename(speaker, checked)) {
            show.show(List.of(new SpeakerChange(speaker, before)), by);
        }
        return SpeakerView.of(speaker);
    }

    private boolean rename(Speaker speaker, CheckedSpeaker checked) {
        if (checked.slug() == null || checked.slug().equals(speaker.slug)) {
            return false;
        }
        speaker.slug = slugs.rename(Kind.SPEAKER, speaker.id, checked.slug());
        return true;
    }
}

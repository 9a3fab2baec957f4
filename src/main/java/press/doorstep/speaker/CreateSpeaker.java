package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import press.doorstep.naming.Ids;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Adds a speaker. */
@ApplicationScoped
class CreateSpeaker {

    @Inject
    ShowSpeakers show;

    @Inject
    SlugRegister slugs;

    @Inject
    Ids ids;

    @Transactional
    public SpeakerView create(SpeakerRequest sent, String by) {
        return SpeakerView.of(add(CheckedSpeaker.orRefused(sent, ""), by));
    }

    Speaker add(CheckedSpeaker checked, String by) {
        UUID id = ids.next();
        String slug = slugs.claim(Kind.SPEAKER, id, checked.slugOrName());
        Speaker speaker = new Speaker(id, slug, checked.content(), ids::next);
        show.add(speaker, by);
        return speaker;
    }
}

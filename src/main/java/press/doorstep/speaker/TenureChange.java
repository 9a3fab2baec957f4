package press.doorstep.speaker;

import java.util.List;
import java.util.UUID;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.text.Checks;
import press.doorstep.text.Slugs;
import press.doorstep.web.BodyRefusal;

/** What becomes of a speaker's offices; refused when it cannot be. */
interface TenureChange {

    void of(Speaker speaker);

    /** A new office under an id of the caller's. */
    static TenureChange adding(UUID id, PublishedSpeaker.Tenure sent) {
        return speaker -> {
            PublishedSpeaker.Tenure office = sound(sent, speaker.tenures);
            if (speaker.tenures.size() == TenureChecks.MOST) {
                throw SpeakerProblem.TENURES_FULL.because("The speaker has " + TenureChecks.MOST + " tenures.");
            }
            speaker.tenures.add(new Tenure(id, speaker, office));
        };
    }

    static TenureChange replacing(UUID id, PublishedSpeaker.Tenure sent) {
        return speaker -> {
            Tenure tenure = require(speaker, id);
            List<Tenure> others =
                    speaker.tenures.stream().filter(other -> other != tenure).toList();
            tenure.write(sound(sent, others));
        };
    }

    static TenureChange removing(UUID id) {
        return speaker -> speaker.tenures.remove(require(speaker, id));
    }

    /** The id in a path; what is none names nothing. */
    static UUID id(String sent) {
        if (!Slugs.isUuid(sent)) {
            throw SpeakerProblem.TENURE_NOT_FOUND.because("There is no tenure \"" + sent + "\".");
        }
        return UUID.fromString(sent);
    }

    private static PublishedSpeaker.Tenure sound(PublishedSpeaker.Tenure sent, List<Tenure> others) {
        Checks checks = new Checks();
        PublishedSpeaker.Tenure office = TenureChecks.tenure(checks, "", sent);
        TenureChecks.clashes(
                checks, "", office, others.stream().map(Tenure::content).toList());
        BodyRefusal.unlessSound(checks);
        return office;
    }

    private static Tenure require(Speaker speaker, UUID id) {
        return speaker.tenures.stream()
                .filter(tenure -> tenure.id.equals(id))
                .findFirst()
                .orElseThrow(() ->
                        SpeakerProblem.TENURE_NOT_FOUND.because("\"" + speaker.slug + "\" has no tenure " + id + "."));
    }
}

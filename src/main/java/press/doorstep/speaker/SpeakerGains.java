package press.doorstep.speaker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import press.doorstep.naming.Ids;

/** What speakers gain by merges, and lose again, as the record of merges keeps it. */
@ApplicationScoped
class SpeakerGains {

    @Inject
    ObjectMapper json;

    @Inject
    Ids ids;

    /** Adds to the survivor what the merged one knew better; answers what that was. */
    String gain(Speaker survivor, Speaker merged) {
        SpeakerGain gain = SpeakerGain.of(survivor.content(), merged.content());
        survivor.write(gain.addedTo(survivor.content()), ids::next);
        try {
            return json.writeValueAsString(gain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a speaker gained could not be written.", e);
        }
    }

    void lose(Speaker survivor, String gain) {
        try {
            survivor.write(json.readValue(gain, SpeakerGain.class).takenFrom(survivor.content()), ids::next);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a speaker gained could not be read.", e);
        }
    }
}

package press.doorstep.speaker;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;

/** A speaker as it is sent. */
record SpeakerRequest(
        @Nullable String slug,
        @Nullable String kind,
        @Nullable Names names,
        @Nullable List<String> aliases,
        @Nullable String sortName,
        @Nullable Names description,
        @Nullable Picture portrait,
        @Nullable Map<String, String> externalIds,
        @Nullable List<PublishedSpeaker.Tenure> tenures) {

    static SpeakerRequest of(SpeakerRecord sent) {
        return new SpeakerRequest(
                sent.slug(),
                sent.speakerKind(),
                sent.names(),
                sent.aliases(),
                sent.sortName(),
                sent.description(),
                sent.portrait(),
                sent.externalIds(),
                sent.tenures());
    }
}

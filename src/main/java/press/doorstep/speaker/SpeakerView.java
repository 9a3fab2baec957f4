package press.doorstep.speaker;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;

/** A speaker as the desk sees it. */
record SpeakerView(
        UUID id,
        String slug,
        String kind,
        Names names,
        List<String> aliases,
        @Nullable String sortName,
        @Nullable Names description,
        @Nullable Picture portrait,
        Map<String, String> externalIds,
        List<PublishedSpeaker.Tenure> tenures,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY = Set.of("id", "revision", "createdAt", "updatedAt", "updatedBy");

    static SpeakerView of(Speaker speaker) {
        return new SpeakerView(
                speaker.id,
                speaker.slug,
                speaker.kind,
                speaker.names,
                speaker.aliases.all(),
                speaker.sortName,
                speaker.description,
                speaker.portrait,
                speaker.externalIds,
                speaker.tenureContents(),
                speaker.revision,
                speaker.createdAt,
                speaker.updatedAt,
                speaker.updatedBy);
    }
}

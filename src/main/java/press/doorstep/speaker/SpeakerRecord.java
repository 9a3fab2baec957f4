package press.doorstep.speaker;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.naming.Identified;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;

/** A speaker as the interchange format writes it; one of {@code id} and {@code slug} is needed. */
public record SpeakerRecord(
        @Nullable UUID id,
        @Nullable String slug,
        @Nullable String speakerKind,
        @Nullable Names names,
        @Nullable List<String> aliases,
        @Nullable String sortName,
        @Nullable Names description,
        @Nullable Picture portrait,
        @Nullable Map<String, String> externalIds,
        @Nullable List<PublishedSpeaker.Tenure> tenures)
        implements Identified {}

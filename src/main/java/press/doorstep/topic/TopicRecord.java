package press.doorstep.topic;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Identified;
import press.doorstep.text.Names;

/** A topic as the interchange format writes it. {@code broader} and {@code related} are ids or slugs; one of {@code id} and {@code slug} is needed. */
public record TopicRecord(
        @Nullable UUID id,
        @Nullable String slug,
        @Nullable String topicKind,
        @Nullable Names names,
        @Nullable Names description,
        @Nullable String broader,
        @Nullable List<String> related,
        @Nullable String iptcCode,
        @Nullable Map<String, String> externalIds)
        implements Identified {}

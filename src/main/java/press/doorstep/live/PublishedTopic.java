package press.doorstep.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/** A topic; public at once. {@code kind} is {@code subject}, {@code person}, {@code place}, {@code organisation} or {@code event}. */
public record PublishedTopic(
        UUID id,
        String slug,
        List<String> formerSlugs,
        String kind,
        Names names,
        @Nullable Names description,
        @Nullable UUID broader,
        List<UUID> related,
        @Nullable String iptcCode,
        Map<String, String> externalIds) {}

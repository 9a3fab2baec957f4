package press.doorstep.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is left of something withdrawn. {@code kind} is {@code withdrawal}, {@code kill} or {@code erasure}; {@code notice} is what readers are told. */
public record Tombstone(
        UUID id, String kind, Instant since, @Nullable String notice) {}

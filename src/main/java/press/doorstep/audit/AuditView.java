package press.doorstep.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deed as it is shown. */
record AuditView(
        UUID id,
        Instant at,
        By by,
        @Nullable String address,
        @Nullable String requestId,
        @Nullable String action,
        @Nullable String kind,
        @Nullable UUID item,
        @Nullable Integer revision,
        String outcome,
        @Nullable Integer status,
        @Nullable String code,
        int times) {

    /** Whoever did it. */
    record By(String kind, String id, String name) {}
}

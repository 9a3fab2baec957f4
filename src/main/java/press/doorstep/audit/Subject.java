package press.doorstep.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What something was done to.
 *
 * @param kind as {@code article}; null when the address has none
 * @param id null for what has none yet
 * @param slug what it was called in the address, where that was not by its id
 * @param revision the one that came of it; null for what has none
 */
record Subject(
        @Nullable String kind,
        @Nullable UUID id,
        @Nullable String slug,
        @Nullable Integer revision) {

    static final Subject UNKNOWN = new Subject(null, null, null, null);
}

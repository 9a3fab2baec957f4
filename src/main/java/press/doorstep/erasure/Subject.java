package press.doorstep.erasure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is erased.
 *
 * @param id what was asked for; null for a text
 * @param ids that and what was merged into it
 * @param quotations those erased with it
 * @param masks its words in every form
 */
record Subject(String kind, @Nullable UUID id, Set<UUID> ids, Set<UUID> quotations, List<Mask> masks) {

    boolean is(String other) {
        return kind.equals(other);
    }
}

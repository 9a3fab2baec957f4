package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a live story, for whoever says why a partner may have it. */
@ApplicationScoped
public class ExplainEntitlement {

    @Inject
    DeskDatabase desk;

    /**
     * A live story as rules see it.
     *
     * @param shown how much of it the partner gets at this moment; null for nothing
     */
    public record Seen(EntitledStory story, @Nullable Extent shown) {}

    /** Null when no such story is live. */
    public @Nullable Seen find(UUID article, int partner) {
        EntitledRow row = desk.read(sql -> EntitledRow.find(sql, article));
        return row == null ? null : new Seen(row.story(), row.reach().extentFor(partner));
    }
}

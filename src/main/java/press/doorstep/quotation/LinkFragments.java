package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Says of quotations that came with a new story what they are fragments of. Joins the transaction that made them. */
@ApplicationScoped
public class LinkFragments {

    @Inject
    Quotations quotations;

    /** Those that were there before the story, and those of which it has been said, stay as they are. */
    public void link(Map<UUID, UUID> fuller, UUID story) {
        if (!fuller.isEmpty()) {
            quotations
                    .list("id in ?1 and cameWith = ?2 and fragmentOf is null", fuller.keySet(), story)
                    .forEach(quotation -> quotation.fragmentOf = fuller.get(quotation.id));
        }
    }
}

package press.doorstep.quotation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where stories quote, when quotations are made one or two. Implemented by the room of stories, which this room does not know. Stories are held
 * before ({@link Carriers#hold}); every method joins the caller's transaction. Whoever edits a story that is changed here has to read it again.
 */
public interface Appearances {

    /** The stories that carry a quotation, as drafts or as they are published. */
    Set<UUID> stories(UUID quotation);

    /** What ids and slugs of stories stand for; those unknown are left out. */
    Map<String, UUID> resolve(Collection<String> stories);

    /** Makes all appearances of one quotation another's in working copies; answers their ids. What was published follows the merge by itself. */
    List<UUID> move(UUID from, UUID to, String by);

    /** Makes the appearances of one quotation another's in these stories: in working copies, and from now on in all their revisions so far. */
    void part(UUID from, UUID to, Collection<UUID> stories, String by);

    /** The same for single appearances; answers how many are still there. */
    int giveBack(UUID from, UUID to, Collection<UUID> appearances, String by);

    /** Lets readers see live stories with these quotations as they are now; as many at once as one transaction should take. */
    void show(Collection<UUID> quotations);
}

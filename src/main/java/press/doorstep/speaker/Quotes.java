package press.doorstep.speaker;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What speakers are quoted with. Implemented by the room of quotations, which this room does not know. Every method joins the caller's transaction. */
public interface Quotes {

    /** Keeps a speaker's quotations as they are until the transaction ends. Comes before speakers are held themselves, as in publishing. */
    void hold(UUID speaker);

    /** Gives all quotations of one speaker to another; answers their ids. */
    List<UUID> move(UUID from, UUID to);

    /** Gives those of these quotations that are one speaker's to another; answers their ids. */
    List<UUID> move(Collection<UUID> quotations, UUID from, UUID to);

    /** What ids and slugs of quotations stand for, each in its place; null for what is unknown. */
    List<@Nullable UUID> resolve(List<String> references);
}

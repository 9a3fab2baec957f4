package press.doorstep.quotation;

import java.util.Collection;
import java.util.UUID;

/**
 * Whoever carries quotations in its text. Implemented by the room of stories, which this room does not know. Every method joins the caller's
 * transaction.
 */
public interface Carriers {

    /** Keeps everything that carries these quotations as it is until the transaction ends. Comes before the quotations are held themselves. */
    void hold(Collection<UUID> quotations);

    /** Whether anything, draft or published, carries the quotation. */
    boolean carry(UUID quotation);

    /**
     * The quotation is about to be changed. Refuses when a story would then no longer hold its words verbatim; otherwise lets those who edit
     * such a story see that it changed.
     */
    void adapt(UUID quotation, String words, String by);
}

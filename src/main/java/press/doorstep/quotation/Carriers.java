package press.doorstep.quotation;

import java.util.UUID;

/** Whoever carries quotations in its text. Implemented by the room of stories, which this room does not know. Joins the caller's transaction. */
public interface Carriers {

    /** Whether anything, draft or live, carries the quotation. */
    boolean carry(UUID quotation);

    /**
     * The quotation is about to change. Refuses when a story that is public or quotes directly would then no longer hold the words verbatim;
     * otherwise makes those who edit such a story see that it changed.
     */
    void adapt(UUID quotation, String words);
}

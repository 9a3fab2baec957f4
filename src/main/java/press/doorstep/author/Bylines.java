package press.doorstep.author;

import java.util.List;
import java.util.UUID;

/** What authors have signed. Implemented by the room of stories, which this room does not know. Every method joins the caller's transaction. */
public interface Bylines {

    /** Keeps the stories an author signed as they are until the transaction ends. Comes before authors are held themselves, as in publishing. */
    void hold(UUID author);

    /** Gives the bylines of one author to another, printed as they are; answers the ids of the stories. */
    List<UUID> move(UUID from, UUID to);
}

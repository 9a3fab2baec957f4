package press.doorstep.topic;

import java.util.List;
import java.util.UUID;

/** Whatever has topics. Implemented by the room of stories, which this room does not know. Every method joins the caller's transaction. */
public interface TopicCarriers {

    /** Keeps everything that has the topic as it is until the transaction ends. Comes before topics are held themselves, as in publishing. */
    void hold(UUID topic);

    /** Gives everything that has one topic the other, once, in the place of the first; answers the ids. */
    List<UUID> move(UUID from, UUID to);
}

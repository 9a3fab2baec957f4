package press.doorstep.live;

import java.util.List;
import java.util.Set;

/**
 * A bean that hears on this node of every change of what is live, on every node, in the order of commits. What it could not take in comes again,
 * also after a restart if that is where it begins: it must not mind hearing something twice.
 */
public interface LiveListener {

    /** For logs and threads. */
    String name();

    /** The number after which it begins: {@code head} is the last there is, right for what starts empty. Asked at every start of the node. */
    default long beginsAfter(long head) {
        return head;
    }

    /** On a thread of this listener's own, one call at a time. When it throws, the same changes come again. */
    void hear(List<LiveChange> changes);

    /** A transaction of this node changed these, by their surrogate keys, and is committed; whoever made it has no answer yet. Must not take long. */
    default void changedHere(Set<String> keys) {}

    /** Everything that had its number before this moment, as {@link System#nanoTime()} has it, was heard. Comes at least every second or so. */
    default void heardAll(long moment) {}

    /** Changes were pruned before they were heard: everything may be different. Goes on after {@code head}. */
    void missed(long head);
}

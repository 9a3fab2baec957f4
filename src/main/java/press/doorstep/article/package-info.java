/**
 * The stories of the desk: their working copies, every revision of them, and the way out: publishing, scheduling, withdrawing, correcting.
 *
 * <p>A story is edited as a working copy; publishing takes a snapshot, and whatever the public sees is made from that snapshot and the present
 * names of speakers, quotations and authors, never from the working copy. This room decides what may happen to a story; how it looks outside is
 * for {@code live}.
 */
@NullMarked
package press.doorstep.article;

import org.jspecify.annotations.NullMarked;

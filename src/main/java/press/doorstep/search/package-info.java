/**
 * Finding what is live: an index of words on this node's disk, what is asked in the words of readers, and the names that complete what they
 * type. The index is made from the schema {@code live} alone and is never the truth: it answers with ids, and whatever is shown is read from
 * {@code live} by these, so that nothing that was taken back can come out of an index that has not heard of it yet.
 *
 * <p>This room knows no desk room and speaks no HTTP. The index may be deleted at any time and makes itself anew.
 */
@NullMarked
package press.doorstep.search;

import org.jspecify.annotations.NullMarked;

/**
 * Removing a person or a text for good: from working copies, revisions, facts and outcomes, and from what readers get. What is left is a tombstone
 * and a record without the words.
 *
 * <p>Words are looked for in every column of every table, so that a room that begins to keep words somewhere new need not tell this one.
 */
@NullMarked
package press.doorstep.erasure;

import org.jspecify.annotations.NullMarked;

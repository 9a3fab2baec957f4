/**
 * What a caller asks twice is done once: the first answer to a POST with an {@code Idempotency-Key} is kept with what it did, for a day, and
 * given again. This room knows nothing of what is asked; it stands around every method marked as a change.
 */
@NullMarked
package press.doorstep.once;

import org.jspecify.annotations.NullMarked;

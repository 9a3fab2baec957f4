/**
 * Links that show one draft, to whoever has them, until they expire or are revoked. What is shown is made by {@code article}; this room decides only
 * whether it is shown. A link says nothing of whether it ever was good: every one that is not answers the same.
 */
@NullMarked
package press.doorstep.preview;

import org.jspecify.annotations.NullMarked;

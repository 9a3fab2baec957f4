/**
 * Calls to addresses that others gave: which may be called, judged after the name is looked up; how long and how much is waited for; when a call that
 * failed is made again. Knows nothing of what is sent.
 */
@NullMarked
package press.doorstep.calling;

import org.jspecify.annotations.NullMarked;

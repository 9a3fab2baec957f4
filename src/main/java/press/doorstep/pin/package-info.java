/**
 * Stories that editors pin to a place among the most read. This room keeps the pins and tells {@code live} of each change; which stories are read most
 * it does not know.
 */
@NullMarked
package press.doorstep.pin;

import org.jspecify.annotations.NullMarked;

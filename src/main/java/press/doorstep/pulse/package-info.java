/** What is done again and again in time, however the wall clock is put. This room knows no other. */
@NullMarked
package press.doorstep.pulse;

import org.jspecify.annotations.NullMarked;

/**
 * Which slug belongs to what, now and formerly, for every kind of thing. A slug once given is never given again, so that an old address can
 * only ever lead to what it led to before.
 */
@NullMarked
package press.doorstep.naming;

import org.jspecify.annotations.NullMarked;

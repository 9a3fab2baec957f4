/**
 * Calls that tell partners of what happened to public things: who is to be called and for what, signed messages, attempts until one is taken,
 * and the record of all of it. Hears of changes as every node does; whoever does not answer holds up nobody else.
 */
@NullMarked
package press.doorstep.webhook;

import org.jspecify.annotations.NullMarked;

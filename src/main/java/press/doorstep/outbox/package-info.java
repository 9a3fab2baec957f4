/**
 * Facts, written in the same transaction as the change they tell of. One relay numbers them after commit, in an order nobody ever sees
 * differently, and hands them to the rooms that asked. This room knows no other.
 */
@NullMarked
package press.doorstep.outbox;

import org.jspecify.annotations.NullMarked;

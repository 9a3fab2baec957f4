/**
 * Partners: who they are, what is theirs to publish and why, what they were handed, and what they have acknowledged. The rules are held against
 * stories in {@code live}, which publications and reads ask; this room keeps what the desk says of them.
 */
@NullMarked
package press.doorstep.entitlement;

import org.jspecify.annotations.NullMarked;

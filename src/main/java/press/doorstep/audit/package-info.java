/**
 * Who did what, when and from where: every change at the desk, committed with it, and every refused attempt. Written once and never changed,
 * which the database sees to. Holds no bodies and no secrets.
 */
@NullMarked
package press.doorstep.audit;

import org.jspecify.annotations.NullMarked;

/**
 * What happened to public things, told to partners: as pages that can be waited for, as a stream, and everything there is as a file to begin
 * with. Reads only what is live.
 */
@NullMarked
package press.doorstep.changes;

import org.jspecify.annotations.NullMarked;

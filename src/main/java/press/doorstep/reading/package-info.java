/**
 * What readers read: beacons counted in bounded memory, kept by story and interval, and the most read stories worked out of that. Who read is
 * not kept. This room speaks no HTTP and knows no desk room; writing, it adds rows to a tally that one node folds into the counts.
 */
@NullMarked
package press.doorstep.reading;

import org.jspecify.annotations.NullMarked;

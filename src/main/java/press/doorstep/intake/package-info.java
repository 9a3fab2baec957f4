/**
 * Content that comes in bulk: a file of records in the interchange format is spooled, worked off in the background and answered line by line.
 *
 * <p>This room knows lines, records and where it stands in a file. What a record means, and whether it may be kept, the rooms of the desk say;
 * it writes to none of their tables.
 */
@NullMarked
package press.doorstep.intake;

import org.jspecify.annotations.NullMarked;

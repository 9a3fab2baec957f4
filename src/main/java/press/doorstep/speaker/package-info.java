/**
 * Who is quoted: people and organisations, their names in several languages and the offices they held, by day.
 *
 * <p>This room does not know quotations or stories. A speaker is public while a live story carries their words; that is for {@code live} to say.
 */
@NullMarked
package press.doorstep.speaker;

import org.jspecify.annotations.NullMarked;

/**
 * Who signs stories: journalists and desks.
 *
 * <p>This room does not know stories. An author is public while a live story has their byline; that is for {@code live} to say.
 */
@NullMarked
package press.doorstep.author;

import org.jspecify.annotations.NullMarked;

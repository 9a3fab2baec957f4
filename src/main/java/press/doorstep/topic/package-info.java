/**
 * The topics of the desk: one tree of subjects, persons, places, organisations and events, public at once.
 *
 * <p>This room does not know stories: it names the published ones only through {@code live}, and refuses to delete what they use.
 */
@NullMarked
package press.doorstep.topic;

import org.jspecify.annotations.NullMarked;

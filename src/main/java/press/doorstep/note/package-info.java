/**
 * What editors say to each other about a story, in threads. Notes are no part of the story: they move no revision, are in no snapshot and no
 * published document, and go when the story is deleted.
 */
@NullMarked
package press.doorstep.note;

import org.jspecify.annotations.NullMarked;

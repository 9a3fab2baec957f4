/**
 * Curated fronts and dossiers: stories in an order the desk gives them. A draft until published, and published like a story.
 *
 * <p>This room names stories by id and decides nothing about them: those that are not live are left out where a collection is read.
 */
@NullMarked
package press.doorstep.collection;

import org.jspecify.annotations.NullMarked;

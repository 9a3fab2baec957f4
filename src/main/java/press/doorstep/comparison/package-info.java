/**
 * What changed between two states of a story: member by member, entry by entry, word by word. Works on the JSON that the desk shows of a story and
 * knows neither where it is stored nor how it is asked for.
 */
@NullMarked
package press.doorstep.comparison;

import org.jspecify.annotations.NullMarked;

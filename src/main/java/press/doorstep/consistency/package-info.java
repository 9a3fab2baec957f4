/**
 * Whether everything the database holds agrees: what the desk has published, what readers get, and what was told of it. This room looks at
 * tables, in SQL, because it is there to find what the other rooms did not mean to write; of their code it knows only how a story is rendered.
 */
@NullMarked
package press.doorstep.consistency;

import org.jspecify.annotations.NullMarked;

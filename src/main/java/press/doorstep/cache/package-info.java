/**
 * Answers kept ready, given out on the event loop before anything else looks at the request; and what becomes of requests while the database is
 * away. It keeps what the rooms that read {@code live} leave it, and forgets by what {@code live} tells. No room knows this one.
 */
@NullMarked
package press.doorstep.cache;

import org.jspecify.annotations.NullMarked;

/**
 * Public reads over HTTP: the resources of {@code /v1}, the validation of what they are asked, and the pages, links and caching headers of
 * their answers. What they answer with is ready in the {@code live} room.
 *
 * <p>This room knows no desk room and no outbox: it cannot see a draft, so it cannot leak one.
 */
@NullMarked
package press.doorstep.delivery;

import org.jspecify.annotations.NullMarked;

/**
 * The hub of our own feeds (WebSub): who subscribes to one, whether they meant it, and the whole feed sent to them when it is another. Hears of changes
 * as every node does; one node renders a feed once, whoever is slow or gone holds up nobody else.
 */
@NullMarked
package press.doorstep.websub;

import org.jspecify.annotations.NullMarked;

/**
 * What is published: the published model, its rendering into bytes, and the store of the {@code live} schema. The desk rooms write here, in
 * the transaction that publishes; delivery, and later search and syndication, only read.
 *
 * <p>This room knows nothing of drafts or of any desk room, and speaks no HTTP. What it holds can be dropped and made again from the desk's
 * published revisions.
 */
@NullMarked
package press.doorstep.live;

import org.jspecify.annotations.NullMarked;

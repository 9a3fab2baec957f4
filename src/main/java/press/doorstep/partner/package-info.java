/**
 * What partners publish: their feeds, polled politely and read with suspicion, and what editors add by hand. Entries are plain text with an address,
 * linked to topics by their names; {@code live} is told of each change. What a feed sends can be anything, and nothing of it gets further than text.
 */
@NullMarked
package press.doorstep.partner;

import org.jspecify.annotations.NullMarked;

/**
 * What a story is written in: language tags, slugs, names by language, blocks with marks, spans, the folding of quote marks, and the
 * renderings of a body as HTML, Markdown and plain text.
 *
 * <p>Pure values and functions. This room knows no HTTP, no database and no other room.
 */
@NullMarked
package press.doorstep.text;

import org.jspecify.annotations.NullMarked;

/**
 * What a pasted web page is made of: the story's headline, place, standfirst and paragraphs, and the page furniture around them, each line
 * of which is dropped by a named rule.
 *
 * <p>{@code HtmlLines} and {@code TextLines} make lines of what was pasted; the {@code LineRule}s say which belong to the page; what is left
 * is the story. To add a phrase that pages carry: one line in {@code resources/finding/<language>/furniture.txt}. To add a rule: a class that
 * implements {@code LineRule}, listed in {@code CleanPage}.
 *
 * <p>Pure functions: this room knows no HTTP, no database, and no rooms but {@code text} and {@code finding}.
 */
@NullMarked
package press.doorstep.page;

import org.jspecify.annotations.NullMarked;

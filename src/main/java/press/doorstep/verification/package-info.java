/**
 * Whether something was said: compares a text that somebody holds with the words on record, and tells by whom, when and where they were said and
 * what is different.
 *
 * <p>This room reads what is published and nothing else, so that it cannot confirm the words of a draft, nor those of a story that was taken
 * back or killed.
 */
@NullMarked
package press.doorstep.verification;

import org.jspecify.annotations.NullMarked;

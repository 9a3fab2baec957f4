/**
 * What a newsroom already knows, found again in a text: a pasted page becomes a draft, and a draft's text is gone through for quotations it does
 * not list yet.
 *
 * <p>How pages are taken apart and how speech is found is for {@code page} and {@code finding}, whom a name and which topics a word means for
 * {@code speaker} and {@code topic}, what a draft may be for {@code article}. This room brings them together and decides what is set at once and
 * what is only proposed: nothing is made without an editor's word but the draft itself.
 */
@NullMarked
package press.doorstep.recognition;

import org.jspecify.annotations.NullMarked;

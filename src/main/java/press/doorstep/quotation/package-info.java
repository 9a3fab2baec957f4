/**
 * What was said: canonical utterances with their speaker, day and occasion, whatever stories carry them; fragments and translations of each
 * other; how far they are verified.
 *
 * <p>This room does not know stories. Who carries an utterance, and whether its words may change there, it asks through {@link
 * press.doorstep.quotation.Carriers}. A quotation is public while a live story carries it; that is for {@code live} to say.
 */
@NullMarked
package press.doorstep.quotation;

import org.jspecify.annotations.NullMarked;

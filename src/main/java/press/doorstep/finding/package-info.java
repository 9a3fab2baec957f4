/**
 * Finding quotations in a text: which words somebody is reported to have said, and who. Rules and word lists, no learning; the same story
 * gives the same result every time, and each result names the rules that led to it.
 *
 * <p>How a story is read: {@code Tokens} cuts its blocks up; {@code MarkPairs} pairs the quote marks and {@code JoinedBlocks} joins speech
 * that runs over paragraphs; {@code Sentences} parts what stands outside; {@code Casting} goes through it for the persons it names;
 * {@code Reading} then asks, sentence by sentence, the {@code AttributionRule}s who is said to speak, the {@code SpeechRule}s whether words
 * between quote marks are speech, and {@code References} whom names, offices and pronouns mean.
 *
 * <p>To add a verb of speech, an office, a first name or any other word: one line in a file under {@code resources/finding/<language>}; each
 * file says at its top what its lines are. To add a rule: a class that implements {@code SpeechRule} or {@code AttributionRule}, listed in
 * {@code SpeechRules} or {@code Attributions}. Then run {@code ./mvnw test -Dtest=FindingTest}, which prints how well the labelled
 * stories under {@code src/test/resources/finding} are understood.
 *
 * <p>Pure values and functions: this room knows no HTTP, no database, and no room but {@code text}.
 */
@NullMarked
package press.doorstep.finding;

import org.jspecify.annotations.NullMarked;

package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** Tells whether words between quote marks are speech; a rule that cannot tell answers null, and the next one is asked. */
interface SpeechRule {

    /** The rule's name in the result. */
    String name();

    @Nullable
    Verdict judge(Candidate candidate);
}

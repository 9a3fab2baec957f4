package press.doorstep.verification;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.FoldedWords;
import press.doorstep.web.Problem;
import press.doorstep.web.WebProblem;

/**
 * A claim that something was said.
 *
 * @param speaker id, slug or name
 * @param language in which the words are held to have been said
 * @param role that the speaker is held to have had then
 */
record VerifyQuery(
        FoldedWords words,
        @Nullable String speaker,
        @Nullable String language,
        @Nullable String role,
        int limit) {

    private static final int USUAL = 5;
    private static final int MOST = 20;

    static VerifyQuery of(VerifyRequest sent) {
        Checks checks = new Checks();
        String text = checks.prose("/text", sent.text(), Checks.PROSE);
        if (text == null) {
            checks.fault("/text", "Must be the words to look for, 1 to 5000 characters.");
        }
        String speaker = checks.line("/speaker", sent.speaker(), Checks.NAME);
        String role = checks.line("/role", sent.role(), Checks.NAME);
        String language = sent.language() == null ? null : checks.language("/language", sent.language());
        int limit = sent.limit() == null ? USUAL : sent.limit();
        if (limit < 1 || limit > MOST) {
            checks.fault("/limit", "Must be from 1 to " + MOST + ".");
        }
        refuse(checks);
        return new VerifyQuery(FoldedWords.of(String.valueOf(text)), speaker, language, role, limit);
    }

    private static void refuse(Checks checks) {
        if (!checks.faults().isEmpty()) {
            Problem problem = WebProblem.INVALID_BODY.because("The claim is not one that can be looked into.");
            checks.faults().forEach(fault -> problem.at(fault.pointer(), fault.detail()));
            throw problem;
        }
    }
}

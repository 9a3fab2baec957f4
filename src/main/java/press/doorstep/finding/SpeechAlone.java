package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** A sentence or paragraph that is nothing but speech. */
record SpeechAlone() implements SpeechRule {

    @Override
    public String name() {
        return "speech-alone";
    }

    @Override
    public @Nullable Verdict judge(Candidate candidate) {
        if (!candidate.isAlone()) {
            return null;
        }
        boolean sentence = candidate.hasTerminalInside() || candidate.words() >= 5;
        if (candidate.words() <= 2 && !candidate.hasTerminalInside()) {
            return Verdict.NO;
        }
        return sentence && !(candidate.isTitleCase() && candidate.words() < 6)
                ? Verdict.speech(SpeechForm.DIRECT, candidate.carried() ? 0.85 : 0.7)
                : Verdict.speech(SpeechForm.DIRECT, candidate.carried() ? 0.55 : 0.3);
    }
}

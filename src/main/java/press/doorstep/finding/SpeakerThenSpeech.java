package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** {@code Halvorsen said: «...»}, {@code Halvorsen called it «reckless»}. */
record SpeakerThenSpeech() implements SpeechRule {

    @Override
    public String name() {
        return "speaker-then-speech";
    }

    @Override
    public @Nullable Verdict judge(Candidate candidate) {
        if (candidate.link().position() != Link.Position.ATTRIBUTION_FIRST) {
            return null;
        }
        boolean strong = candidate.link().isStrong();
        boolean capital = candidate.piece().beginsCapitalised();
        if (candidate.follows(":")) {
            return Verdict.speech(SpeechForm.DIRECT, strong ? 0.96 : 0.85);
        }
        if (candidate.follows(",") && capital && strong) {
            return Verdict.speech(SpeechForm.DIRECT, 0.93);
        }
        boolean sentence =
                capital && candidate.words() > 3 && (candidate.hasTerminalInside() || endsSentence(candidate));
        if (sentence && strong) {
            return Verdict.speech(SpeechForm.DIRECT, 0.85);
        }
        return Verdict.speech(
                strong && candidate.link().distance() > 0 ? SpeechForm.MIXED : SpeechForm.PARTIAL, strong ? 0.8 : 0.65);
    }

    private static boolean endsSentence(Candidate candidate) {
        int next = candidate.at() + 1;
        return next >= candidate.tokens().size() || candidate.tokens().get(next).endsSentence();
    }
}

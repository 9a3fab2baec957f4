package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** Words nobody in their sentence says: speech when they are many, or when somebody has just been speaking; else the writer's distance. */
record LooseFragment() implements SpeechRule {

    @Override
    public String name() {
        return "loose-fragment";
    }

    @Override
    public @Nullable Verdict judge(Candidate candidate) {
        boolean title = candidate.isTitleCase();
        if (candidate.follows(":") && (candidate.words() > 3 || candidate.hasTerminalInside()) && !title) {
            return Verdict.speech(SpeechForm.DIRECT, candidate.carried() ? 0.75 : 0.6);
        }
        if (candidate.words() > 7 && !title) {
            return Verdict.speech(candidate.hasTerminalInside() ? SpeechForm.DIRECT : SpeechForm.PARTIAL, 0.6);
        }
        boolean open = candidate.beginsSentence() && candidate.piece().endsOpen() && candidate.words() > 2;
        if (open && !title) {
            return Verdict.speech(SpeechForm.DIRECT, 0.6);
        }
        boolean several = candidate.words() > 3 && !title && !candidate.piece().beginsCapitalised();
        return several ? Verdict.speech(SpeechForm.PARTIAL, candidate.carried() ? 0.5 : 0.4) : Verdict.NO;
    }
}

package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** {@code «...», said Halvorsen}: whole when nothing stands before it, else a fragment at the end of a sentence of the reporter's. */
record SpeechThenSpeaker() implements SpeechRule {

    @Override
    public String name() {
        return "speech-then-speaker";
    }

    @Override
    public @Nullable Verdict judge(Candidate candidate) {
        if (candidate.link().position() != Link.Position.SPEECH_FIRST) {
            return null;
        }
        boolean strong = candidate.link().isStrong();
        if (candidate.beginsSentence() || candidate.piece().goesOn()) {
            boolean short1 = candidate.words() == 1
                    && !candidate.hasTerminalInside()
                    && !candidate.piece().endsOpen();
            return Verdict.speech(SpeechForm.DIRECT, short1 ? 0.7 : strong ? 0.97 : 0.85);
        }
        boolean sentence = candidate.piece().beginsCapitalised() && candidate.words() > 3 && !candidate.isTitleCase();
        if (sentence) {
            return Verdict.speech(SpeechForm.DIRECT, 0.85);
        }
        return Verdict.speech(strong ? SpeechForm.MIXED : SpeechForm.PARTIAL, candidate.words() > 1 ? 0.75 : 0.55);
    }
}

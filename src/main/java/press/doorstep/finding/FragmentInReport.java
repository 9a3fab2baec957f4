package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** Words of the speaker inside a sentence that reports what was said: {@code She said it would make the crossing «safer»}. */
record FragmentInReport() implements SpeechRule {

    private static final int FAR = 25;

    @Override
    public String name() {
        return "fragment-in-report";
    }

    @Override
    public @Nullable Verdict judge(Candidate candidate) {
        Link link = candidate.link();
        if (link.position() == Link.Position.NONE) {
            return null;
        }
        if (candidate.words() == 1
                && link.position() == Link.Position.AFAR_AFTER
                && candidate.lexicon().language() != Language.GERMAN) {
            return Verdict.NO;
        }
        if (candidate.isJudgement()) {
            return Verdict.speech(SpeechForm.PARTIAL, 0.65);
        }
        if (!link.isStrong()) {
            boolean near = link.position() != Link.Position.AFAR_AFTER && link.distance() <= 4;
            boolean small = near && !candidate.piece().beginsCapitalised();
            boolean enough = (candidate.words() > 2 || small) && link.distance() < 10 && !candidate.isTitleCase();
            return enough ? Verdict.speech(SpeechForm.PARTIAL, 0.55) : null;
        }
        boolean sentence =
                candidate.piece().beginsCapitalised() && candidate.words() > 5 && candidate.hasTerminalInside();
        if (sentence) {
            return Verdict.speech(SpeechForm.DIRECT, 0.75);
        }
        double confidence = candidate.words() == 1 ? 0.5 : candidate.words() == 2 ? 0.6 : 0.75;
        return Verdict.speech(SpeechForm.MIXED, link.distance() > FAR ? confidence - 0.1 : confidence);
    }
}

package press.doorstep.finding;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A German noun somebody chose: {@code sprach von einem „Kahlschlag“}, {@code als „Luftbuchung“ bezeichnet}, {@code warf ihm „Betrug“ vor}. */
record NounOfJudgement() implements SpeechRule {

    private static final Set<String> BEFORE = Set.of(
            "als", "von", "vor", "mit", "über", "ein", "eine", "einen", "einem", "einer", "eines", "und", "zu", "gegen",
            "auf", "ihm", "ihr", "ihnen", "mehr", "keine", "keinen");

    /** After these a newspaper, a ship or a law is named. */
    private static final Set<String> ARTICLES =
            Set.of("der", "die", "das", "dem", "den", "des", "im", "am", "zur", "zum");

    @Override
    public String name() {
        return "noun-of-judgement";
    }

    @Override
    public @Nullable Verdict judge(Candidate candidate) {
        boolean german = candidate.lexicon().language() == Language.GERMAN
                && candidate.piece().beginsCapitalised();
        if (!german || candidate.words() > 3 || candidate.hasTerminalInside() || candidate.beginsSentence()) {
            return null;
        }
        String before = candidate.wordBefore(1);
        boolean chosen =
                BEFORE.contains(before) || before.endsWith("e") || before.endsWith("en") || before.endsWith("r");
        boolean reported = candidate.link().position() != Link.Position.NONE;
        boolean noun =
                candidate.at() > 0 && candidate.tokens().get(candidate.at() - 1).isCapitalised();
        return chosen
                        && !ARTICLES.contains(before)
                        && reported
                        && !noun
                        && !candidate.lexicon().isNaming(before)
                ? Verdict.speech(SpeechForm.PARTIAL, candidate.link().isStrong() ? 0.55 : 0.5)
                : null;
    }
}

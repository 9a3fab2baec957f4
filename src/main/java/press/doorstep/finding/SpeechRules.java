package press.doorstep.finding;

import java.util.List;

/** Asks one rule after the other whether words are speech; the first that can tell decides. To add a rule, write it and list it here. */
final class SpeechRules {

    record Ruling(Verdict verdict, String rule) {}

    private static final List<SpeechRule> RULES = List.of(
            new NoWords(),
            new WritersDistance(),
            new NounOfJudgement(),
            new ReportedSubjunctive(),
            new NameOfThing(),
            new SpeechThenSpeaker(),
            new SpeakerThenSpeech(),
            new SpeechAlone(),
            new FragmentInReport(),
            new LooseFragment());

    private SpeechRules() {}

    static Ruling judge(Candidate candidate) {
        for (SpeechRule rule : RULES) {
            Verdict verdict = rule.judge(candidate);
            if (verdict != null) {
                return new Ruling(verdict, rule.name());
            }
        }
        return new Ruling(Verdict.NO, "no-rule");
    }
}

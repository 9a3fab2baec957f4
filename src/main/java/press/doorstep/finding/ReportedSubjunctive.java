package press.doorstep.finding;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** German tells in the subjunctive what somebody said before: {@code Er werde „selbstverständlich“ Verantwortung übernehmen.} */
record ReportedSubjunctive() implements SpeechRule {

    private static final Set<String> FORMS = Set.of(
            "sei", "seien", "habe", "werde", "könne", "müsse", "solle", "wolle", "dürfe", "möge", "gebe", "komme",
            "gehe", "stehe", "brauche", "bleibe", "lasse", "mache", "sehe", "wisse", "nehme", "halte");

    @Override
    public String name() {
        return "reported-subjunctive";
    }

    @Override
    public @Nullable Verdict judge(Candidate candidate) {
        boolean reported = candidate.lexicon().language() == Language.GERMAN
                && candidate.carried()
                && candidate.link().position() == Link.Position.NONE
                && candidate.tokens().stream().anyMatch(token -> FORMS.contains(token.lower()));
        return reported && !candidate.beginsSentence() && !(candidate.isTitleCase() && candidate.words() > 1)
                ? Verdict.speech(SpeechForm.MIXED, 0.55)
                : null;
    }
}

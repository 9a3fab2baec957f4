package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** Names and titles are set in quote marks too: the film «Stalker», ООО «Ромашка», the newspaper "Die Welt". */
record NameOfThing() implements SpeechRule {

    private static final int LONGEST = 8;

    @Override
    public String name() {
        return "name-of-thing";
    }

    @Override
    public @Nullable Verdict judge(Candidate candidate) {
        boolean afterColon = candidate.follows(":");
        boolean whole = candidate.link().position() == Link.Position.SPEECH_FIRST && candidate.beginsSentence();
        if (candidate.isAlone() || afterColon || whole || candidate.piece().goesOn()) {
            return null;
        }
        boolean announced = isAnnounced(candidate) && candidate.words() <= LONGEST;
        return announced || looksLikeName(candidate) ? Verdict.NO : null;
    }

    /** The word before says what kind of thing is named. */
    private static boolean isAnnounced(Candidate candidate) {
        Lexicon lexicon = candidate.lexicon();
        String before = candidate.wordBefore(1);
        boolean saidSo = candidate.link().isClose()
                && candidate.link().isStrong()
                && candidate.link().distance() == 0;
        boolean capital = candidate.piece().beginsCapitalised();
        boolean two = capital && !candidate.isJudgement() && lexicon.isNaming(candidate.wordBefore(2));
        if (!capital && !lexicon.isNamingOutright(before)) {
            return false;
        }
        return !before.isEmpty()
                && (lexicon.isNaming(before)
                                && !(saidSo
                                        && lexicon.cues().at(candidate.tokens().get(candidate.at() - 1)) != null)
                        || two);
    }

    /** A few words that begin with a capital in the middle of a sentence and make none. */
    private static boolean looksLikeName(Candidate candidate) {
        boolean taken = candidate.link().position() == Link.Position.ATTRIBUTION_FIRST
                && candidate.link().distance() == 0;
        boolean quoted =
                taken && candidate.link().isStrong() && candidate.lexicon().language() == Language.ENGLISH;
        boolean comma = candidate.follows(",") && candidate.link().isClose();
        boolean capital = candidate.piece().beginsCapitalised() && !candidate.beginsSentence();
        if (!capital
                || (candidate.isJudgement() && candidate.lexicon().language() == Language.GERMAN)
                || candidate.hasTerminalInside()
                || quoted
                || comma) {
            return false;
        }
        boolean german = candidate.lexicon().language() == Language.GERMAN;
        int few = german ? 3 : candidate.lexicon().language() == Language.ENGLISH ? 3 : 5;
        return candidate.words() <= few && !(german && candidate.words() > 1 && !candidate.isTitleCase())
                || (candidate.isTitleCase() && candidate.words() <= LONGEST);
    }
}

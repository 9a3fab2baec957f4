package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** A term the writer keeps at a distance: {@code has a “sell” rating}, {@code The “loss of separation” occurred in clear weather}. */
record WritersDistance() implements SpeechRule {

    private static final int LONGEST = 3;

    @Override
    public String name() {
        return "writers-distance";
    }

    @Override
    public @Nullable Verdict judge(Candidate candidate) {
        if (candidate.lexicon().language() != Language.ENGLISH
                || candidate.piece().beginsCapitalised()
                || candidate.words() > LONGEST
                || !candidate.lexicon().isDeterminer(candidate.wordBefore(1))) {
            return null;
        }
        boolean adjective = candidate.words() == 1 && isFollowedByNoun(candidate);
        boolean subject = candidate.at() == 1 && candidate.link().position() == Link.Position.AFAR_AFTER;
        return (adjective && !candidate.link().isClose()) || subject ? Verdict.NO : null;
    }

    private static boolean isFollowedByNoun(Candidate candidate) {
        int next = candidate.at() + 1;
        return next < candidate.tokens().size() && candidate.tokens().get(next).isWord();
    }
}

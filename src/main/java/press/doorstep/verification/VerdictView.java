package press.doorstep.verification;

import java.util.List;

/** What became of a claim; the match that tells most first. */
record VerdictView(String verdict, int words, List<MatchView> matches) {

    static VerdictView of(String verdict, VerifyQuery claim, List<Match> matches) {
        return new VerdictView(
                verdict,
                claim.words().size(),
                matches.stream().map(MatchView::of).toList());
    }
}

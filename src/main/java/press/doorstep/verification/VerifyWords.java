package press.doorstep.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.doorstep.live.Alike;
import press.doorstep.live.LiveWordings;
import press.doorstep.live.OnRecord;

/** Says whether something was said, by whom, when and where. */
@ApplicationScoped
class VerifyWords {

    /** So many are looked up before the best are picked: the same words may have been said by many. */
    private static final int LOOKED_UP = 20;

    private static final String TOO_SHORT = "tooShort";
    private static final String NOT_FOUND = "notFound";

    @Inject
    LiveWordings wordings;

    VerdictView verify(VerifyQuery claim) {
        Alike alike = wordings.alike(claim.words());
        List<Candidate> candidates = CompareWordings.compare(claim.words(), alike.wordings()).stream()
                .limit(LOOKED_UP)
                .toList();
        List<Match> matches = matches(candidates, claim);
        if (!matches.isEmpty()) {
            return VerdictView.of(matches.get(0).verdict(), claim, matches);
        }
        boolean telling = claim.words().size() >= CompareWordings.FEWEST_WORDS && !alike.common();
        return VerdictView.of(telling ? NOT_FOUND : TOO_SHORT, claim, List.of());
    }

    private List<Match> matches(List<Candidate> candidates, VerifyQuery claim) {
        Map<Long, OnRecord> records = wordings
                .onRecord(candidates.stream().map(Candidate::number).toList())
                .stream()
                .collect(Collectors.toMap(OnRecord::number, Function.identity()));
        List<Match> matches = new ArrayList<>();
        for (Candidate candidate : candidates) {
            OnRecord record = records.get(candidate.number());
            if (record != null) {
                matches.add(Match.of(candidate, record, claim));
            }
        }
        matches.sort(Match.MOST_TELLING);
        return matches.stream()
                .filter(match -> isWorthTelling(match, matches))
                .limit(claim.limit())
                .toList();
    }

    /** What is only like the words says nothing once they are found as they stand, unless it is what the one named did say. */
    private static boolean isWorthTelling(Match match, List<Match> all) {
        Match best = all.get(0);
        boolean found = best.candidate().likeness().distance() == 0;
        boolean named = best.concerns().contains(Concern.WRONG_SPEAKER)
                && !match.concerns().contains(Concern.WRONG_SPEAKER);
        return !found || match.candidate().likeness().distance() < 2 || named;
    }
}

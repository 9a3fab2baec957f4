package press.doorstep.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.OnRecord;

/** A wording on record that the claim may be about, and what is to be said of it. */
record Match(Candidate candidate, OnRecord record, Set<Concern> concerns) {

    /** A few changed words may make it another sentence, of which it proves nothing that somebody else said this one. */
    private static final double SURE = 0.8;

    /** The nearest wording; of those equally near the one claimed, then one nothing is wrong with, then the earliest. */
    static final Comparator<Match> MOST_TELLING = Comparator.comparingInt(
                    (Match match) -> match.candidate().likeness().distance())
            .thenComparing(match -> match.concerns().contains(Concern.WRONG_SPEAKER))
            .thenComparing(match -> match.concerns().stream().anyMatch(Concern::decides))
            .thenComparing(Match::candidate, Candidate.NEAREST);

    static Match of(Candidate candidate, OnRecord record, VerifyQuery claim) {
        Set<Concern> concerns = EnumSet.noneOf(Concern.class);
        ClaimedSpeaker speaker = ClaimedSpeaker.of(claim.speaker());
        if (speaker != null && !speaker.said(record)) {
            concerns.add(Concern.WRONG_SPEAKER);
        }
        ClaimedRole role = ClaimedRole.of(claim.role());
        if (role != null && Boolean.FALSE.equals(role.held(record))) {
            concerns.add(Concern.WRONG_ROLE);
        }
        if (claim.language() != null && !isIn(claim.language(), record)) {
            concerns.add(Concern.OTHER_LANGUAGE);
        }
        if (!record.corrections().isEmpty()) {
            concerns.add(Concern.CORRECTED_SINCE);
        }
        Concern verification = verification(record.quotation());
        if (verification != null) {
            concerns.add(verification);
        }
        return new Match(candidate, record, concerns);
    }

    private static boolean isIn(String language, OnRecord record) {
        String own = record.quotation().path("language").asText();
        return own.equals(language) || own.startsWith(language + "-");
    }

    private static @Nullable Concern verification(JsonNode quotation) {
        return switch (quotation.path("verification").asText()) {
            case "misattributed" -> Concern.MISATTRIBUTED;
            case "retracted" -> Concern.RETRACTED;
            case "disputed" -> Concern.DISPUTED;
            default -> null;
        };
    }

    /** The claim in a word. */
    String verdict() {
        boolean sure = candidate.likeness() != Likeness.ALTERED || candidate.similarity() >= SURE;
        return concerns.stream()
                .filter(concern -> concern.decides() && sure)
                .findFirst()
                .map(Concern::code)
                .orElse(candidate.likeness().code());
    }
}

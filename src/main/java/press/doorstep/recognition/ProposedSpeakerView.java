package press.doorstep.recognition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/**
 * Somebody the draft quotes and the newsroom does not know, or knows several of.
 *
 * @param speaker as it can be sent to make the speaker
 * @param rolePrinted the office as it is first printed
 * @param quotations how many of the draft's are theirs
 * @param candidates our speakers it may be
 */
record ProposedSpeakerView(
        NewSpeaker speaker,
        @Nullable String rolePrinted,
        List<SeenView> seen,
        int quotations,
        double confidence,
        List<NamedView.CandidateView> candidates) {

    /** The least a speaker is made of. */
    record NewSpeaker(String kind, Names names) {

        static NewSpeaker of(String kind, String language, String name) {
            return new NewSpeaker(kind, new Names(Map.of(language, name)));
        }
    }
}

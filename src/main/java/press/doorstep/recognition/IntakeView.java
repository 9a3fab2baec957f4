package press.doorstep.recognition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import press.doorstep.article.ArticleView;

/** A draft as it is read, with what of the page was left out and what an editor is asked to decide. */
record IntakeView(@JsonUnwrapped ArticleView draft, List<DroppedView> dropped, Proposed proposed) {

    /**
     * What the newsroom does not know yet, or not for sure.
     *
     * @param quotations all that were found, those in the draft and those in the reporter's words, which are not
     */
    record Proposed(
            List<ProposedSpeakerView> speakers, List<ProposedTopicView> topics, List<SuggestionView> quotations) {}
}

package press.doorstep.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.finding.FindQuotations;
import press.doorstep.finding.Findings;
import press.doorstep.finding.FoundQuotation;
import press.doorstep.finding.FoundSpeaker;
import press.doorstep.finding.Language;
import press.doorstep.finding.StoryToSearch;
import press.doorstep.speaker.FindCalled;
import press.doorstep.text.FoldedStory;
import press.doorstep.text.StoryText;

/** Reads a story for what is said in it, and by which of our speakers. Joins the caller's transaction. */
@ApplicationScoped
class ReadStory {

    /** Reading takes a millisecond or two: twice is cheaper than a look-up for every name. A name in another case may need a third time. */
    private static final int ROUNDS = 3;

    @Inject
    FindCalled speakers;

    /** What was found in reading order, who speaks, and whom the names may mean; {@code language} is a tag. */
    record Reading(String language, List<FoundQuotation> quotations, List<FoundSpeaker> speakers, NamedSpeakers named) {

        /** The same, each quotation so that the desk finds it in the story. */
        Reading standingIn(FoldedStory story) {
            return new Reading(
                    language,
                    quotations.stream()
                            .flatMap(found -> FoundEntry.standing(found, story).stream())
                            .filter(FoundEntry::isListable)
                            .toList(),
                    speakers,
                    named);
        }
    }

    /** {@code language} is a tag; null when it has to be told from the text. */
    Reading read(@Nullable String language, StoryText text) {
        StoryToSearch story = StoryToSearch.of(language == null ? null : Language.of(language), text);
        NamedSpeakers named = new NamedSpeakers();
        Findings findings = new FindQuotations(named).find(story);
        for (int round = 1; round < ROUNDS && !named.unanswered().isEmpty(); round++) {
            named.tell(speakers.find(named.unanswered()));
            findings = new FindQuotations(named).find(story);
        }
        return new Reading(
                language == null ? findings.language().tag() : language,
                findings.quotations(),
                findings.speakers(),
                named);
    }
}

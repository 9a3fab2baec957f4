package press.doorstep.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import press.doorstep.article.ArticleView;
import press.doorstep.article.QuotedDraft;
import press.doorstep.text.FoldedStory;
import press.doorstep.topic.FindNamedTopics;

/** Makes a draft of a pasted page. */
@ApplicationScoped
class TakePage {

    @Inject
    ReadStory reading;

    @Inject
    FindNamedTopics topics;

    @Inject
    WriteDraft writing;

    /** A page that was made a draft of. */
    record Taken(IntakeView view, String address, int revision) {}

    /** {@code language} is told from the page when it is null. */
    @Transactional
    public Taken take(PastedPage page, @Nullable String language, String by) {
        StoryParts story = StoryParts.of(page.cleaned(), language);
        story.requireStory();
        ReadStory.Reading found = reading.read(story.language(), story.text());
        StoryParts unfolded = new FoldMarks(story, found.quotations()).cut();
        FoldedStory folded = FoldedStory.of(unfolded.text());
        DraftTopics named = DraftTopics.of(topics.recognise(found.language(), unfolded.text()));
        ArticleView draft = writing.write(unfolded, found.standingIn(folded).quotations(), named.set(), by);
        QuotedDraft quoted = draft.quoted();
        // Without the marks everything behind them stands somewhere else.
        ReadStory.Reading read = unfolded.equals(story) ? found : reading.read(unfolded.language(), unfolded.text());
        IntakeView.Proposed proposed = proposed(quoted, read.standingIn(folded), folded, named);
        return new Taken(
                new IntakeView(draft, DroppedView.of(unfolded.dropped()), proposed),
                "/manage/v1/articles/" + quoted.id(),
                draft.revision());
    }

    private static IntakeView.Proposed proposed(
            QuotedDraft draft, ReadStory.Reading read, FoldedStory story, DraftTopics topics) {
        return new IntakeView.Proposed(
                new ProposeSpeakers(read, story).propose(),
                topics.proposed(),
                new Suggestions(draft, read, story).all().items());
    }
}

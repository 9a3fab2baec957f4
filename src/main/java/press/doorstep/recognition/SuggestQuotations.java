package press.doorstep.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.article.ArticleView;
import press.doorstep.article.QuotedDraft;
import press.doorstep.article.ReadArticle;
import press.doorstep.text.FoldedStory;

/** Finds the quotations in the present text of a story's working copy. */
@ApplicationScoped
class SuggestQuotations {

    @Inject
    ReadArticle articles;

    @Inject
    ReadStory reading;

    /** What was found, and in which revision. */
    record Suggested(SuggestionsView view, int revision) {}

    @Transactional
    public Suggested suggest(String reference) {
        ArticleView article = articles.read(reference);
        QuotedDraft draft = article.quoted();
        FoldedStory story = FoldedStory.of(draft.text());
        ReadStory.Reading read = reading.read(draft.language(), draft.text()).standingIn(story);
        return new Suggested(new Suggestions(draft, read, story).all(), article.revision());
    }
}

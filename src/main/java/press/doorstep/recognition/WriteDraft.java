package press.doorstep.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import press.doorstep.article.ArticleRequest;
import press.doorstep.article.ArticleView;
import press.doorstep.article.CreateArticle;
import press.doorstep.article.QuotationEntry;
import press.doorstep.article.ReadArticle;
import press.doorstep.finding.FoundQuotation;
import press.doorstep.quotation.LinkFragments;
import press.doorstep.quotation.PlaceRequest;

/** Writes a draft of what was found on a page. Joins the caller's transaction. */
@ApplicationScoped
class WriteDraft {

    @Inject
    CreateArticle create;

    @Inject
    LinkFragments fragments;

    @Inject
    ReadArticle articles;

    ArticleView write(StoryParts story, List<FoundQuotation> found, List<String> topics, String by) {
        List<QuotationEntry> quotations = found.stream()
                .filter(FoundEntry::isVerbatim)
                .limit(Suggestions.MOST)
                .map(each -> FoundEntry.at(each, each.anchor()))
                .toList();
        ArticleView draft = create.create(request(story, quotations, topics), by);
        fragments.link(Fragments.of(draft.quoted().quotations()), draft.id());
        return articles.read(draft.id().toString());
    }

    private static ArticleRequest request(StoryParts story, List<QuotationEntry> quotations, List<String> topics) {
        return new ArticleRequest(
                null,
                story.language(),
                null,
                story.headline(),
                story.standfirst(),
                story.place() == null ? null : PlaceRequest.named(story.place()),
                story.body(),
                null,
                null,
                null,
                topics,
                quotations,
                null,
                null,
                null,
                null,
                null);
    }
}

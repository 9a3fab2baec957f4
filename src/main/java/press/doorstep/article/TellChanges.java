package press.doorstep.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import press.doorstep.audit.FindDeeds;
import press.doorstep.comparison.StoryDiff;
import press.doorstep.web.Problem;

/** Tells an editor who comes too late what others did to the story meanwhile, and where to see it word by word. Joins the caller's transaction. */
@ApplicationScoped
class TellChanges {

    /** Whoever is further behind than that reads the story anew. */
    private static final int MOST = 20;

    @Inject
    Revisions revisions;

    @Inject
    ArticleViews views;

    @Inject
    FindDeeds deeds;

    @Inject
    ObjectMapper json;

    /** Steps that change no text have no revision to compare; then nothing is said of members. */
    void tell(Article article, int read, Problem refusal) {
        refusal.with("changes", deeds.since(article.id, read, MOST));
        Optional<Revision> then = revisions.upTo(article.id, read);
        Optional<Revision> now = revisions.upTo(article.id, article.revision);
        List<String> members = then.isPresent() && now.isPresent() ? members(then.get(), now.get()) : List.of();
        refusal.with("changed", members);
        if (!members.isEmpty()) {
            refusal.with(
                    "diff",
                    "/manage/v1/articles/" + article.id + "/revisions/"
                            + now.get().key.number() + "/diff?against="
                            + then.get().key.number());
        }
    }

    private List<String> members(Revision then, Revision now) {
        return then.key.number() == now.key.number()
                ? List.of()
                : StoryDiff.between(json.valueToTree(views.then(then)), json.valueToTree(views.then(now)))
                        .members();
    }
}

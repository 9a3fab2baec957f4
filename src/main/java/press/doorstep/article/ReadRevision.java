package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Problem;

/** Reads a story as it was. */
@ApplicationScoped
class ReadRevision {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    ArticleViews views;

    @Transactional
    public RevisionView read(String reference, String number) {
        UUID article = articles.require(reference);
        Revision revision = revisions
                .findByIdOptional(new Revision.Key(article, number(number)))
                .orElseThrow(() -> missing(number));
        Snapshot then = revision.snapshot;
        return new RevisionView(
                revision.key.number(),
                revision.kind,
                revision.madeBy,
                revision.madeAt,
                views.story(then.slug(), then.story(), then.utterances(), original(then.story(), article)));
    }

    private static @Nullable UUID original(Story story, UUID article) {
        return story.translationGroup().equals(article) ? null : story.translationGroup();
    }

    private static int number(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw missing(number);
        }
    }

    private static Problem missing(String number) {
        return ArticleProblem.REVISION_NOT_FOUND.because("The story has no revision " + number + ".");
    }
}

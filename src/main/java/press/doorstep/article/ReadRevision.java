package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

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
        Revision revision = revisions.require(articles.require(reference), number);
        return new RevisionView(
                revision.key.number(), revision.kind, revision.madeBy, revision.madeAt, views.then(revision));
    }
}

package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** Lists a story's revisions, latest first. */
@ApplicationScoped
class ListRevisions {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Transactional
    public Listing<RevisionRowView> list(String reference, Parameters parameters) {
        UUID article = articles.require(reference);
        String binding = "manage/articles/" + article + "/revisions";
        int limit = parameters.limit();
        int before = parameters
                .cursor()
                .map(cursor -> (int) Cursor.decode(cursor, binding, 1).number(0))
                .orElse(Integer.MAX_VALUE);
        return Listing.of(
                revisions.before(article, before, limit + 1), limit, row -> Cursor.encode(binding, row.revision()));
    }
}

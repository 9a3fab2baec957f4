package press.doorstep.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.doorstep.article.FindArticles;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** Lists the links to a story's draft, the latest first, those that are good no longer among them. */
@ApplicationScoped
class ListPreviews {

    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    FindArticles articles;

    @Inject
    Previews previews;

    @Inject
    ReadPreviewKey key;

    @Inject
    Clock clock;

    @Transactional
    public Listing<PreviewView> list(String reference, Parameters parameters) {
        UUID article = articles.require(reference);
        String binding = "manage/articles/" + article + "/previews";
        int limit = parameters.limit();
        UUID before = parameters
                .cursor()
                .map(cursor -> Cursor.decode(cursor, binding, 1).id(0))
                .orElse(LAST);
        Instant now = clock.instant();
        List<PreviewView> rows = previews.before(article, before, limit + 1).stream()
                .map(preview -> PreviewView.of(preview, key.read(), now))
                .toList();
        return Listing.of(rows, limit, row -> Cursor.encode(binding, row.id()));
    }
}

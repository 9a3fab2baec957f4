package press.doorstep.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import press.doorstep.article.FindArticles;
import press.doorstep.text.Slugs;

/** Takes a link back; it shows nothing from now on. Once more changes nothing. */
@ApplicationScoped
class RevokePreview {

    @Inject
    FindArticles articles;

    @Inject
    Previews previews;

    @Inject
    Clock clock;

    @Transactional
    public void revoke(String reference, String id, String by) {
        UUID article = articles.require(reference);
        Preview preview = previews.findByIdOptional(Slugs.isUuid(id) ? UUID.fromString(id) : new UUID(0, 0))
                .filter(found -> found.article.equals(article))
                .orElseThrow(() -> PreviewProblem.PREVIEW_NOT_FOUND.because("The story has no preview of this id."));
        preview.revoke(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
    }
}

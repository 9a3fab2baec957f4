package press.doorstep.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import press.doorstep.article.FindArticles;
import press.doorstep.naming.Ids;

/** Gives out a link to a story's draft. */
@ApplicationScoped
class CreatePreview {

    @Inject
    FindArticles articles;

    @Inject
    Previews previews;

    @Inject
    ReadPreviewKey key;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public PreviewView create(String reference, PreviewRequest sent, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Duration good = sent.checked(now);
        UUID article = articles.requireEditable(reference);
        Instant at = sent.at() == null ? null : sent.at().truncatedTo(ChronoUnit.MILLIS);
        Preview preview =
                new Preview(ids.next(), article, at, now, now.plus(good).truncatedTo(ChronoUnit.MILLIS), by);
        previews.persist(preview);
        return PreviewView.of(preview, key.read(), now);
    }
}

package press.doorstep.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import press.doorstep.article.DeliveryForm;
import press.doorstep.article.PreviewArticle;
import press.doorstep.web.Problem;

/** Shows the draft that a link is for; every link that shows none answers the same. */
@ApplicationScoped
class ShowPreview {

    @Inject
    Previews previews;

    @Inject
    ReadPreviewKey key;

    @Inject
    PreviewArticle articles;

    @Inject
    Clock clock;

    @Transactional
    public byte[] show(String text, DeliveryForm form) {
        Preview preview =
                PreviewToken.open(text, key.read()).flatMap(this::stored).orElseThrow(ShowPreview::nothing);
        return articles.preview(preview.article, preview.at, form);
    }

    private Optional<Preview> stored(PreviewToken token) {
        Instant now = clock.instant();
        return previews.findByIdOptional(token.preview())
                .filter(preview -> preview.expiresAt.equals(token.expiresAt()) && preview.isOpen(now));
    }

    private static Problem nothing() {
        return PreviewProblem.PREVIEW_NOT_FOUND.because("The link shows nothing.");
    }
}

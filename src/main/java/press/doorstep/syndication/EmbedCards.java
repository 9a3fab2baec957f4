package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import press.doorstep.live.Document;
import press.doorstep.live.LiveQuotations;
import press.doorstep.live.SiteConfig;

/** Makes cards to embed of the cards that quotations have. */
@ApplicationScoped
class EmbedCards {

    @Inject
    LiveQuotations quotations;

    @Inject
    Addresses addresses;

    @Inject
    SiteConfig site;

    /** Nothing when the quotation went in this moment. */
    Optional<EmbedCard> of(Document card) {
        EmbedCard.Shown shown = JsonDocument.read(card.json(), EmbedCard.Shown.class);
        return quotations.find(shown.id(), null).found().map(document -> of(shown, Said.read(document.json())));
    }

    private EmbedCard of(EmbedCard.Shown shown, Said said) {
        String speaker =
                said.speaker() == null ? null : addresses.here(said.speaker().url());
        return new EmbedCard(shown, said, site.name(), addresses.home(), speaker);
    }
}

package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotations ready to be shown, made of what is live. */
@ApplicationScoped
public class LiveQuotationCards {

    private static final String CARD = "select a.card from live.article a where a.id = ?";

    @Inject
    LiveDatabase live;

    @Inject
    LiveQuotations quotations;

    @Inject
    SiteConfig site;

    public Lookup<Document> find(String reference) {
        return quotations.find(reference, null).map(this::card);
    }

    private Document card(Document found) {
        JsonNode quotation = LiveJson.read(found.json(), JsonNode.class);
        String page = site.urlTemplate().isEmpty() ? null : page(quotation);
        String link = page == null ? quotation.path("url").asText() : page;
        return new Document(new CardWriter(quotation, link).write(), found.lastModified(), found.keys());
    }

    /** The site's page of the story that printed the words first. */
    private @Nullable String page(JsonNode quotation) {
        UUID story = UUID.fromString(
                quotation.path("firstPublished").path("article").path("id").asText());
        byte[] card = live.read(sql -> sql.first(CARD, row -> row.bytes(1), story));
        return card == null ? null : CardText.webUrl(card);
    }
}

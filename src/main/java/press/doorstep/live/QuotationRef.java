package press.doorstep.live;

import java.util.UUID;

/** A live quotation as its translations name it. */
record QuotationRef(UUID id, String slug, String language, UUID translationGroup) {

    void write(Json json) {
        json.object()
                .text("language", language)
                .id("id", id)
                .text("slug", slug)
                .text("url", "/v1/quotations/" + id)
                .end();
    }
}

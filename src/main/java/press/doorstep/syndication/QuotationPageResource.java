package press.doorstep.syndication;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import press.doorstep.delivery.Answers;
import press.doorstep.delivery.Call;
import press.doorstep.live.LiveQuotationCards;
import press.doorstep.live.Subject;
import press.doorstep.text.SafeHtml;

/** A quotation's card as a page of its own, from which programs find out how to embed it. */
@Path("/v1/quotations/{ref}/card.html")
@Produces(MediaType.WILDCARD)
class QuotationPageResource {

    @Inject
    LiveQuotationCards cards;

    @Inject
    Addresses addresses;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @PermitAll
    public Response page(@PathParam("ref") String ref) {
        call.parameters();
        return answers.of(
                Subject.QUOTATION,
                cards.find(ref),
                card -> answers.send(
                        answers.composed(page(JsonDocument.read(card.json(), EmbedCard.Shown.class)), card.keys())
                                .type("text/html;charset=UTF-8")));
    }

    private byte[] page(EmbedCard.Shown card) {
        String quotation = addresses.here("/v1/quotations/" + card.id());
        String embed = addresses.here("/oembed?url=" + URLEncoder.encode(quotation, StandardCharsets.UTF_8));
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="alternate" type="application/json" href="%s">
                <link rel="alternate" type="application/json+oembed" href="%s">
                <link rel="alternate" type="text/xml+oembed" href="%s">
                </head>
                <body>
                %s
                </body>
                </html>
                """.formatted(
                        SafeHtml.of(card.language()),
                        SafeHtml.of(card.title()),
                        SafeHtml.of(quotation),
                        SafeHtml.of(embed),
                        SafeHtml.of(embed + "&format=xml"),
                        card.html())
                .getBytes(StandardCharsets.UTF_8);
    }
}

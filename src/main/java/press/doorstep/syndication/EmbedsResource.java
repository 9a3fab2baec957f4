package press.doorstep.syndication;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import press.doorstep.delivery.Answers;
import press.doorstep.delivery.Call;
import press.doorstep.live.Document;
import press.doorstep.live.LiveQuotationCards;
import press.doorstep.live.LiveQuotations;
import press.doorstep.live.Lookup;
import press.doorstep.live.SiteConfig;
import press.doorstep.live.Subject;
import press.doorstep.web.Problem;

/** oEmbed: what a page that links to a quotation can show of it. */
@Path("/oembed")
@Produces(MediaType.WILDCARD)
class EmbedsResource {

    @Inject
    EmbedTargets targets;

    @Inject
    LiveQuotations quotations;

    @Inject
    LiveQuotationCards cards;

    @Inject
    Addresses addresses;

    @Inject
    SiteConfig site;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @PermitAll
    public Response embed() {
        EmbedQuery query = EmbedQuery.of(call.parameters("url", "format", "maxwidth", "maxheight"));
        String reference = targets.quotation(query.url()).orElseThrow(EmbedsResource::nothing);
        Lookup<Document> found = cards.find(reference);
        if (found instanceof Lookup.Moved<Document> moved) {
            found = cards.find(moved.id().toString());
        }
        if (found instanceof Lookup.Unknown<Document>) {
            throw nothing();
        }
        return answers.of(Subject.QUOTATION, found, card -> answer(card, query));
    }

    private Response answer(Document card, EmbedQuery query) {
        EmbedCard.Shown shown = JsonDocument.read(card.json(), EmbedCard.Shown.class);
        Said said = quotations
                .find(shown.id(), null)
                .found()
                .map(document -> Said.read(document.json()))
                .orElseThrow(EmbedsResource::nothing);
        return answers.send(answers.composed(bytes(shown, said, query), card.keys())
                .type(query.xml() ? "text/xml;charset=UTF-8" : "application/json;charset=UTF-8"));
    }

    private byte[] bytes(EmbedCard.Shown shown, Said said, EmbedQuery query) {
        String speaker =
                said.speaker() == null ? null : addresses.here(said.speaker().url());
        EmbedCard card = new EmbedCard(shown, said, site.name(), addresses.home(), speaker);
        return query.xml() ? card.xml(query) : card.json(query);
    }

    private static Problem nothing() {
        return SyndicationProblem.NOTHING_TO_EMBED.because("There is no public quotation at this address.");
    }
}

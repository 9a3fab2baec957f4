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
import press.doorstep.live.Lookup;
import press.doorstep.live.Subject;
import press.doorstep.web.Problem;

/** oEmbed: what a page that links to a quotation can show of it. */
@Path("/oembed")
@Produces(MediaType.WILDCARD)
class EmbedsResource {

    @Inject
    EmbedTargets targets;

    @Inject
    EmbedCards embeds;

    @Inject
    LiveQuotationCards cards;

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
        EmbedCard embed = embeds.of(card).orElseThrow(EmbedsResource::nothing);
        return answers.send(answers.composed(query.xml() ? embed.xml(query) : embed.json(query), card.keys())
                .type(query.xml() ? "text/xml;charset=UTF-8" : "application/json;charset=UTF-8"));
    }

    private static Problem nothing() {
        return SyndicationProblem.NOTHING_TO_EMBED.because("There is no public quotation at this address.");
    }
}

package press.doorstep.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.LiveQuotationCards;
import press.doorstep.live.LiveQuotations;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.Representation;
import press.doorstep.live.Slice;
import press.doorstep.live.Subject;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** What was said, and where it is printed. */
@Path("/v1/quotations")
@Produces(MediaType.APPLICATION_JSON)
class QuotationsResource {

    @Inject
    LiveQuotations quotations;

    @Inject
    LiveQuotationCards cards;

    @Inject
    LiveReferences references;

    @Inject
    QuotationLists lists;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @PermitAll
    public Response list() {
        return lists.all(call.parameters(QuotationsQuery.parameters()));
    }

    @GET
    @Path("{ref}")
    @PermitAll
    public Response read(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("include", "labels", "fields");
        Shape shape = Shape.of(parameters, Representation.QUOTATION);
        String labels = Labels.of(parameters);
        if (!Includes.of(parameters, "occurrences")) {
            return answers.of(
                    Subject.QUOTATION, quotations.find(ref, labels), document -> answers.resource(document, shape));
        }
        return answers.of(
                Subject.QUOTATION, references.find(Subject.QUOTATION, ref), id -> withOccurrences(id, labels, shape));
    }

    private Response withOccurrences(UUID id, @Nullable String labels, Shape shape) {
        return answers.of(
                Subject.QUOTATION,
                quotations.find(id.toString(), labels),
                document -> answers.composed(lists.withOccurrences(id, document.json()), document.keys(), shape));
    }

    @GET
    @Path("{ref}/card")
    @PermitAll
    public Response card(@PathParam("ref") String ref) {
        Shape shape = Shape.of(call.parameters("fields"), Representation.QUOTATION_CARD);
        return answers.of(
                Subject.QUOTATION, cards.find(ref), card -> answers.composed(card.json(), card.keys(), shape));
    }

    @GET
    @Path("{ref}/occurrences")
    @PermitAll
    public Response occurrences(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("limit", "cursor", "count", "fields");
        Shape shape = Shape.of(parameters, Representation.OCCURRENCE);
        return answers.of(Subject.QUOTATION, references.find(Subject.QUOTATION, ref), id -> {
            Paging paging = Paging.of(parameters, "occurrences of " + id);
            Slice slice = paging.read(window -> quotations.occurrences(id, window, paging.count()));
            return answers.list(List.of(CacheKeys.of(id)), paging, slice, shape);
        });
    }
}

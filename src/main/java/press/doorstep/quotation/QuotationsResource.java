package press.doorstep.quotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.speaker.FindSpeakers;
import press.doorstep.web.Edits;
import press.doorstep.web.JsonText;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;
import press.doorstep.web.Precondition;
import press.doorstep.web.Revisions;

/** The desk's quotations over HTTP. */
@Path("/manage/v1/quotations")
@Produces(MediaType.APPLICATION_JSON)
class QuotationsResource {

    @Inject
    ListQuotations listing;

    @Inject
    FindQuotation finding;

    @Inject
    CreateQuotation creating;

    @Inject
    EditQuotation editing;

    @Inject
    VerifyQuotation verifying;

    @Inject
    DeleteQuotation deleting;

    @Inject
    FindSpeakers speakers;

    @Inject
    JsonText json;

    @Inject
    Edits edits;

    @Inject
    CurrentCaller caller;

    @GET
    @RolesAllowed(Scope.CONTENT_READ)
    public Listing<QuotationView> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, QuotationsQuery.PARAMETERS);
        List<String> named = parameters.refs("speaker");
        Map<String, UUID> known = named.isEmpty() ? Map.of() : speakers.resolve(named);
        for (String reference : named) {
            if (!known.containsKey(reference)) {
                throw Parameters.invalid("speaker", "names no speaker: \"" + reference + "\".");
            }
        }
        return listing.list(QuotationsQuery.of(
                parameters, known.values().stream().distinct().sorted().toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    public Response create(byte[] body) {
        QuotationView made = creating.create(json.read(body, QuotationRequest.class), caller.name());
        return reply(Response.created(URI.create("/manage/v1/quotations/" + made.id())), made);
    }

    @GET
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_READ)
    public Response find(@PathParam("ref") String ref) {
        return reply(Response.ok(), finding.find(ref));
    }

    @PUT
    @Path("/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    public Response replace(@PathParam("ref") String ref, byte[] body, @Context HttpHeaders headers) {
        return reply(
                Response.ok(),
                editing.edit(
                        ref,
                        edits.replacing(body, QuotationView.READ_ONLY, QuotationRequest.class),
                        Precondition.ifMatch(headers),
                        caller.name()));
    }

    @PATCH
    @Path("/{ref}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed(Scope.CONTENT_WRITE)
    public Response patch(@PathParam("ref") String ref, byte[] body, @Context HttpHeaders headers) {
        return reply(
                Response.ok(),
                editing.edit(
                        ref,
                        edits.patching(body, QuotationView.READ_ONLY, QuotationRequest.class),
                        Precondition.ifMatch(headers),
                        caller.name()));
    }

    @PUT
    @Path("/{ref}/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    public Response verify(@PathParam("ref") String ref, byte[] body, @Context HttpHeaders headers) {
        VerificationRequest sent = json.read(body, VerificationRequest.class);
        return reply(Response.ok(), verifying.verify(ref, sent, Precondition.ifMatch(headers), caller.name()));
    }

    @DELETE
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_WRITE)
    public Response delete(@PathParam("ref") String ref, @Context HttpHeaders headers) {
        deleting.delete(ref, Precondition.ifMatch(headers));
        return Response.noContent().build();
    }

    private static Response reply(Response.ResponseBuilder answer, QuotationView view) {
        return answer.header(HttpHeaders.ETAG, Revisions.etag(view.revision()))
                .entity(view)
                .build();
    }
}

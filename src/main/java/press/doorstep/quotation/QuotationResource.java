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
import java.util.function.Function;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.web.Change;
import press.doorstep.web.Edits;
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Parameters;
import press.doorstep.web.Precondition;

/** {@code /manage/v1/quotations}. */
@Path("/manage/v1/quotations")
@Produces(MediaType.APPLICATION_JSON)
class QuotationResource {

    @Inject
    ListQuotations list;

    @Inject
    ReadQuotation read;

    @Inject
    CreateQuotation create;

    @Inject
    EditQuotation edit;

    @Inject
    VerifyQuotation verify;

    @Inject
    DeleteQuotation delete;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @Inject
    Edits edits;

    @GET
    @RolesAllowed(Scope.CONTENT_READ)
    public Response list(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "speaker", "roleMismatch", "sort", "limit", "cursor");
        return ManagementReply.of(list.list(QuotationsQuery.of(parameters)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "createQuotation", of = "quotation")
    public Response create(byte[] body) {
        QuotationView made = create.create(text.read(body, QuotationRequest.class), caller.name());
        return ManagementReply.created("/manage/v1/quotations/" + made.id(), made, made.revision());
    }

    @GET
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_READ)
    public Response read(@PathParam("ref") String reference) {
        return reply(read.read(reference));
    }

    @PUT
    @Path("/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "editQuotation", of = "quotation")
    public Response replace(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        return edit(reference, headers, edits.replacing(body, QuotationView.READ_ONLY, QuotationRequest.class));
    }

    @PATCH
    @Path("/{ref}")
    @Consumes(Edits.MERGE_PATCH)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "patchQuotation", of = "quotation")
    public Response patch(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        return edit(reference, headers, edits.patching(body, QuotationView.READ_ONLY, QuotationRequest.class));
    }

    private Response edit(String reference, HttpHeaders headers, Function<QuotationView, QuotationRequest> change) {
        return reply(edit.edit(reference, Precondition.ifMatch(headers), change, caller.name()));
    }

    @PUT
    @Path("/{ref}/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "verifyQuotation", of = "quotation")
    public Response verify(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        VerificationRequest sent = text.read(body, VerificationRequest.class);
        return reply(verify.verify(reference, Precondition.ifMatch(headers), sent, caller.name()));
    }

    @DELETE
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "deleteQuotation", of = "quotation")
    public void delete(@PathParam("ref") String reference, @Context HttpHeaders headers) {
        delete.delete(reference, Precondition.ifMatch(headers));
    }

    private static Response reply(QuotationView view) {
        return ManagementReply.of(view, view.revision());
    }
}

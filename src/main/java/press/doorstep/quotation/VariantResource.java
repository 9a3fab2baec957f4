package press.doorstep.quotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.web.Change;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Parameters;
import press.doorstep.web.Precondition;

/** What may be one utterance: {@code /manage/v1/quotations/variants} and {@code /manage/v1/quotations/{ref}/variants}. */
@Path("/manage/v1/quotations")
@Produces(MediaType.APPLICATION_JSON)
class VariantResource {

    @Inject
    SuggestVariants suggest;

    @Inject
    DismissVariant dismiss;

    @Inject
    CurrentCaller caller;

    @GET
    @Path("/variants")
    @RolesAllowed(Scope.CONTENT_READ)
    public Response all(@Context UriInfo uri) {
        return ManagementReply.of(suggest.suggest(VariantsQuery.of(Parameters.of(uri, "limit", "cursor"))));
    }

    @GET
    @Path("/{ref}/variants")
    @RolesAllowed(Scope.CONTENT_READ)
    public Response of(@PathParam("ref") String reference, @Context UriInfo uri) {
        boolean dismissed = Parameters.of(uri, "dismissed").flag("dismissed");
        VariedQuotationView view = suggest.suggest(reference, dismissed);
        return ManagementReply.of(view, view.quotation().revision());
    }

    @PUT
    @Path("/{ref}/variants/{other}/dismissal")
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "dismissVariant", of = "quotation")
    public void dismiss(
            @PathParam("ref") String reference, @PathParam("other") String other, @Context HttpHeaders headers) {
        dismiss.dismiss(reference, Precondition.ifMatch(headers), other, true, caller.name());
    }

    @DELETE
    @Path("/{ref}/variants/{other}/dismissal")
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "recallVariant", of = "quotation")
    public void recall(
            @PathParam("ref") String reference, @PathParam("other") String other, @Context HttpHeaders headers) {
        dismiss.dismiss(reference, Precondition.ifMatch(headers), other, false, caller.name());
    }
}

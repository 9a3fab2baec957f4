package press.doorstep.quotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.web.Change;
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Precondition;

/** One utterance or two: {@code /manage/v1/quotations/{ref}/merge} and {@code /split}. */
@Path("/manage/v1/quotations/{ref}")
@Produces(MediaType.APPLICATION_JSON)
class QuotationIdentityResource {

    @Inject
    MergeQuotations merge;

    @Inject
    SplitQuotation split;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "mergeQuotation", of = "quotation")
    public Response merge(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        String into = text.read(body, MergeRequest.class).into();
        Precondition precondition = Precondition.ifMatch(headers);
        MergeView view = merge.merge(reference, precondition, into, caller.name());
        return ManagementReply.of(view, view.quotation().revision());
    }

    @POST
    @Path("/split")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "splitQuotation", of = "quotation")
    public Response split(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        SplitRequest sent = text.read(body, SplitRequest.class);
        Precondition precondition = Precondition.ifMatch(headers);
        SplitView view = split.split(reference, precondition, sent, caller.name());
        return ManagementReply.created(
                "/manage/v1/quotations/" + view.quotation().id(),
                view,
                view.quotation().revision());
    }
}

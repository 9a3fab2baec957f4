package press.doorstep.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.web.Change;
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Precondition;

/** What readers get to see of a story: its publication, its corrections and its end. */
@Path("/manage/v1/articles/{ref}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scope.CONTENT_PUBLISH)
class ArticlePublicationResource {

    @Inject
    PublishArticle publish;

    @Inject
    ScheduleArticle schedule;

    @Inject
    CancelPublication cancel;

    @Inject
    WithdrawArticle withdraw;

    @Inject
    PlanWithdrawal plan;

    @Inject
    CancelWithdrawal cancelWithdrawal;

    @Inject
    CorrectArticle correct;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    /** Without a body, or without {@code at} in it: now. */
    @PUT
    @Path("/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_PUBLISH)
    @Change(operation = "publishArticle", of = "article")
    public Response publish(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        PublicationRequest sent =
                body.length == 0 ? new PublicationRequest(null) : text.read(body, PublicationRequest.class);
        Precondition precondition = Precondition.ifMatch(headers);
        Instant at = sent.at();
        return reply(
                at == null
                        ? publish.publish(reference, precondition, caller.name())
                        : schedule.schedule(reference, precondition, at, caller.name()));
    }

    @DELETE
    @Path("/publication")
    @RolesAllowed(Scope.CONTENT_PUBLISH)
    @Change(operation = "cancelPublication", of = "article")
    public Response cancel(@PathParam("ref") String reference, @Context HttpHeaders headers) {
        return reply(cancel.cancel(reference, Precondition.ifMatch(headers), caller.name()));
    }

    @PUT
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_PUBLISH)
    @Change(operation = "withdrawArticle", of = "article")
    public Response withdraw(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        WithdrawalRequest sent = text.read(body, WithdrawalRequest.class);
        Precondition precondition = Precondition.ifMatch(headers);
        Instant at = sent.at();
        return reply(
                at == null
                        ? withdraw.withdraw(reference, precondition, sent, caller.name())
                        : plan.plan(reference, precondition, sent, at, caller.name()));
    }

    @DELETE
    @Path("/withdrawal")
    @RolesAllowed(Scope.CONTENT_PUBLISH)
    @Change(operation = "cancelWithdrawal", of = "article")
    public Response cancelWithdrawal(@PathParam("ref") String reference, @Context HttpHeaders headers) {
        return reply(cancelWithdrawal.cancel(reference, Precondition.ifMatch(headers), caller.name()));
    }

    /** A correction is added to whatever the story has come to; {@code If-Match} is heeded when it is there. */
    @POST
    @Path("/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_PUBLISH)
    @Change(operation = "correctArticle", of = "article")
    public Response correct(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        CorrectionRequest sent = text.read(body, CorrectionRequest.class);
        Precondition precondition = headers.getHeaderString(HttpHeaders.IF_MATCH) == null
                ? Precondition.NONE
                : Precondition.ifMatch(headers);
        ArticleView view = correct.correct(reference, precondition, sent, caller.name());
        return ManagementReply.created("/v1/articles/" + view.id() + "/corrections", view, view.revision());
    }

    private static Response reply(ArticleView view) {
        return ManagementReply.of(view, view.revision());
    }
}

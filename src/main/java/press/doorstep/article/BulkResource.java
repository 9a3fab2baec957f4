package press.doorstep.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Change;
import press.doorstep.web.JsonText;
import press.doorstep.web.WebProblem;

/** {@code /manage/v1/bulk}: one step with many stories. */
@Path("/manage/v1/bulk")
@Produces(MediaType.APPLICATION_JSON)
class BulkResource {

    @Inject
    ChangeArticles change;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    /** The step decides which of the two scopes is needed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Scope.CONTENT_WRITE, Scope.CONTENT_PUBLISH})
    @Change(operation = "changeArticles", of = "article", whole = false)
    public Response change(byte[] body) {
        BulkRequest sent = text.read(body, BulkRequest.class);
        String scope = BulkSteps.SCOPES.get(String.valueOf(sent.action()));
        if (scope != null && !caller.may(scope)) {
            throw WebProblem.FORBIDDEN
                    .because("The action needs the scope " + scope + ".")
                    .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\"");
        }
        return Response.ok(change.change(sent, caller.name()))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .build();
    }
}

package press.doorstep.speaker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.naming.Ids;
import press.doorstep.web.Change;
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Precondition;

/** {@code /manage/v1/speakers/{ref}/tenures}. The revision of all answers is the speaker's. */
@Path("/manage/v1/speakers/{ref}/tenures")
@Produces(MediaType.APPLICATION_JSON)
class TenureResource {

    @Inject
    ListTenures list;

    @Inject
    EditTenures edit;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @Inject
    Ids ids;

    @GET
    @RolesAllowed(Scope.CONTENT_READ)
    public Response list(@PathParam("ref") String reference) {
        TenuresView view = list.list(reference);
        return ManagementReply.of(view, view.revision());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "addTenure", of = "speaker")
    public Response add(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        UUID id = ids.next();
        TenuresView view = edit(reference, headers, TenureChange.adding(id, office(body)));
        return ManagementReply.created(
                "/manage/v1/speakers/" + reference + "/tenures/" + id, view.tenure(id), view.revision());
    }

    @PUT
    @Path("/{tenure}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "editTenure", of = "speaker")
    public Response replace(
            @PathParam("ref") String reference,
            @PathParam("tenure") String tenure,
            @Context HttpHeaders headers,
            byte[] body) {
        UUID id = TenureChange.id(tenure);
        TenuresView view = edit(reference, headers, TenureChange.replacing(id, office(body)));
        return ManagementReply.of(view.tenure(id), view.revision());
    }

    @DELETE
    @Path("/{tenure}")
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "deleteTenure", of = "speaker")
    public Response remove(
            @PathParam("ref") String reference, @PathParam("tenure") String tenure, @Context HttpHeaders headers) {
        TenuresView view = edit(reference, headers, TenureChange.removing(TenureChange.id(tenure)));
        return ManagementReply.of(view, view.revision());
    }

    private TenuresView edit(String reference, HttpHeaders headers, TenureChange change) {
        return edit.edit(reference, Precondition.ifMatch(headers), change, caller.name());
    }

    private PublishedSpeaker.Tenure office(byte[] body) {
        return text.read(body, PublishedSpeaker.Tenure.class);
    }
}

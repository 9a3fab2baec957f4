package press.doorstep.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import press.doorstep.web.Change;
import press.doorstep.web.Cursor;
import press.doorstep.web.JsonText;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** Keys over HTTP. What a key may do never changes, so there is no revision to name and no {@code If-Match}. */
@Path("/manage/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
class KeysResource {

    private static final String LIST = "keys";

    @Inject
    ApiKeys keys;

    @Inject
    IssueKey issueKey;

    @Inject
    RotateKey rotateKey;

    @Inject
    RevokeKey revokeKey;

    @Inject
    JsonText json;

    @GET
    @RolesAllowed(Scope.KEYS_MANAGE)
    public Listing<KeyView> list(@Context UriInfo uri) {
        Parameters query = Parameters.of(uri, "limit", "cursor");
        int limit = query.limit();
        UUID before = query.cursor()
                .map(cursor -> Cursor.decode(cursor, LIST, 1).id(0))
                .orElse(null);
        return Listing.of(keys.newestBefore(before, limit + 1), limit, key -> Cursor.encode(LIST, key.id))
                .map(KeyView::of);
    }

    @POST
    @RolesAllowed(Scope.KEYS_MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Change(operation = "createKey", of = "key")
    public Response create(@Context UriInfo uri, byte[] body) {
        Parameters.of(uri);
        KeyView made = issueKey.issue(json.read(body, KeyRequest.class));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/manage/v1/keys/" + made.id())
                .entity(made)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scope.KEYS_MANAGE)
    public KeyView one(@PathParam("id") UUID id, @Context UriInfo uri) {
        Parameters.of(uri);
        return KeyView.of(keys.required(id));
    }

    @POST
    @Path("/{id}/rotation")
    @RolesAllowed(Scope.KEYS_MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Change(operation = "rotateKey", of = "key")
    public Response rotate(@PathParam("id") UUID id, @Context UriInfo uri, byte[] body) {
        Parameters.of(uri);
        return Response.ok(rotateKey.rotate(id, json.read(body, RotationRequest.class)))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Scope.KEYS_MANAGE)
    @Change(operation = "revokeKey", of = "key")
    public void revoke(@PathParam("id") UUID id, @Context UriInfo uri) {
        Parameters.of(uri);
        revokeKey.revoke(id);
    }
}

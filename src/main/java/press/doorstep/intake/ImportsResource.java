package press.doorstep.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.text.Slugs;
import press.doorstep.web.Change;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** Content in bulk: send a file, see how far it is, read what became of each line. */
@Path("/manage/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
class ImportsResource {

    static final String NDJSON = "application/x-ndjson";
    private static final String BINDING = "imports";

    @Inject
    StartImport startImport;

    @Inject
    Imports imports;

    @Inject
    OutcomeLines outcomes;

    @Inject
    CurrentCaller caller;

    @POST
    @Consumes(NDJSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "startImport", of = "import", whole = false)
    public Response start(InputStream body, @Context UriInfo uri, @Context SecurityContext security) {
        boolean dryRun = Parameters.of(uri, "dryRun").flag("dryRun");
        boolean mayPublish = security.isUserInRole(Scope.CONTENT_PUBLISH);
        UUID id = startImport.start(body, caller.name(), mayPublish, dryRun);
        return Response.accepted(required(id))
                .location(URI.create("/manage/v1/imports/" + id))
                .build();
    }

    @GET
    @RolesAllowed({Scope.CONTENT_READ, Scope.CONTENT_WRITE})
    public Listing<ImportView> list(@Context UriInfo uri) {
        Parameters query = Parameters.of(uri, "limit", "cursor");
        int limit = query.limit();
        UUID before = query.cursor()
                .map(cursor -> Cursor.decode(cursor, BINDING, 1).id(0))
                .orElse(null);
        return Listing.of(imports.newest(before, limit + 1), limit, view -> Cursor.encode(BINDING, view.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Scope.CONTENT_READ, Scope.CONTENT_WRITE})
    public ImportView one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri);
        return required(id);
    }

    @GET
    @Path("/{id}/outcomes")
    @Produces(NDJSON)
    @RolesAllowed({Scope.CONTENT_READ, Scope.CONTENT_WRITE})
    public StreamingOutput outcomes(@PathParam("id") String id, @Context UriInfo uri) {
        List<String> asked = Parameters.of(uri, "outcome").anyOf("outcome", Set.copyOf(OutcomeLines.ALL));
        UUID found = required(id).id();
        return out -> outcomes.write(found, asked.isEmpty() ? OutcomeLines.ALL : asked, out);
    }

    private ImportView required(UUID id) {
        return imports.find(id)
                .orElseThrow(() -> IntakeProblem.IMPORT_NOT_FOUND.because("No import has the id " + id + "."));
    }

    private ImportView required(String id) {
        if (!Slugs.isUuid(id)) {
            throw IntakeProblem.IMPORT_NOT_FOUND.because("Imports are named by their ids.");
        }
        return required(UUID.fromString(id));
    }
}

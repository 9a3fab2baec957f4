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
import java.util.Set;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveCollections;
import press.doorstep.live.Representation;
import press.doorstep.live.Slice;
import press.doorstep.live.Subject;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** Curated fronts and dossiers. */
@Path("/v1/collections")
@Produces(MediaType.APPLICATION_JSON)
class CollectionsResource {

    @Inject
    LiveCollections collections;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @PermitAll
    public Response list() {
        Parameters parameters = call.parameters("kind", "language", "limit", "cursor", "count", "fields");
        Shape shape = Shape.of(parameters, Representation.COLLECTION_LISTING);
        String kind = Choices.one(parameters.anyOf("kind", Choices.COLLECTION_KINDS));
        String language = parameters
                .text("language")
                .map(tag -> Labels.language("language", tag))
                .orElse(null);
        Paging paging = Paging.of(parameters, Filters.binding("collections", parameters, Set.of("kind", "language")));
        Slice slice = paging.read(window -> collections.list(kind, language, window, paging.count()));
        return answers.list(List.of(ListKeys.COLLECTIONS), paging, slice, shape);
    }

    @GET
    @Path("{ref}")
    @PermitAll
    public Response read(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("labels", "fields");
        Shape shape = Shape.of(parameters, Representation.COLLECTION);
        return answers.of(
                Subject.COLLECTION,
                collections.find(ref, Labels.of(parameters)),
                document -> answers.resource(document, shape));
    }
}

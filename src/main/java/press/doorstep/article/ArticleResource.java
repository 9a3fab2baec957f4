package press.doorstep.article;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.time.Clock;
import java.util.function.Function;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.web.Change;
import press.doorstep.web.Edits;
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Precondition;

/** {@code /manage/v1/articles}: stories' working copies. */
@Path("/manage/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
class ArticleResource {

    @Inject
    ListArticles list;

    @Inject
    ReadArticle read;

    @Inject
    RecallArticle recall;

    @Inject
    CreateArticle create;

    @Inject
    EditArticle edit;

    @Inject
    DeleteArticle delete;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @Inject
    Edits edits;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Scope.CONTENT_READ)
    public Response list(@Context UriInfo uri) {
        return ManagementReply.of(list.list(ArticlesQuery.of(uri)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "createArticle", of = "article")
    public Response create(byte[] body) {
        ArticleRequest sent = text.read(body, ArticleRequest.class);
        ArticleView made = create.create(sent, caller.name());
        return ManagementReply.created("/manage/v1/articles/" + made.id(), made, made.revision());
    }

    /** The working copy; with {@code asOf}, what readers saw at that time, as they saw it. */
    @GET
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_READ)
    public Response read(@PathParam("ref") String reference, @Context UriInfo uri) {
        AsOfQuery query = AsOfQuery.of(uri, clock.instant());
        if (query.asOf().isPresent()) {
            return DeliveredReply.of(recall.recall(reference, query.asOf().get(), query.form()));
        }
        ArticleView view = read.read(reference);
        return ManagementReply.of(view, view.revision());
    }

    @PUT
    @Path("/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "editArticle", of = "article")
    public Response replace(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        return edit(reference, headers, edits.replacing(body, ArticleView.READ_ONLY, ArticleRequest.class));
    }

    @PATCH
    @Path("/{ref}")
    @Consumes(Edits.MERGE_PATCH)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "patchArticle", of = "article")
    public Response patch(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        Function<ArticleView, ArticleRequest> patched =
                edits.patching(body, ArticleView.READ_ONLY, ArticleRequest.class);
        JsonNode sent = text.tree(body).path("body");
        return edit(reference, headers, isRewriting(sent) ? patched.andThen(ArticleRequest::withoutBlocks) : patched);
    }

    /** A text in another form is laid over the blocks there are by the letter of merge patch; it is meant in their place. */
    private static boolean isRewriting(JsonNode body) {
        return !body.has("blocks")
                && (body.hasNonNull("html") || body.hasNonNull("markdown") || body.hasNonNull("text"));
    }

    private Response edit(String reference, HttpHeaders headers, Function<ArticleView, ArticleRequest> change) {
        ArticleView view = edit.edit(reference, Precondition.ifMatch(headers), change, caller.name());
        return ManagementReply.of(view, view.revision());
    }

    @DELETE
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "deleteArticle", of = "article")
    public void delete(@PathParam("ref") String reference, @Context HttpHeaders headers) {
        delete.delete(reference, Precondition.ifMatch(headers));
    }
}

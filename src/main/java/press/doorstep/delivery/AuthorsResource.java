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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveAuthors;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.Representation;
import press.doorstep.live.Slice;
import press.doorstep.live.Subject;
import press.doorstep.live.Term;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** Who signs stories. */
@Path("/v1/authors")
@Produces(MediaType.APPLICATION_JSON)
class AuthorsResource {

    @Inject
    LiveAuthors authors;

    @Inject
    LiveReferences references;

    @Inject
    ArticleLists articles;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @PermitAll
    public Response list() {
        Parameters parameters = call.parameters("limit", "cursor", "count", "labels", "fields");
        Shape shape = Shape.of(parameters, Representation.AUTHOR);
        String labels = Labels.of(parameters);
        Paging paging = Paging.of(parameters, "authors");
        Slice slice = paging.read(window -> authors.list(window, paging.count(), labels));
        return answers.list(List.of(ListKeys.AUTHORS), paging, slice, shape);
    }

    @GET
    @Path("{ref}")
    @PermitAll
    public Response read(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("include", "labels", "fields");
        Shape shape = Shape.of(parameters, Representation.AUTHOR);
        String labels = Labels.of(parameters);
        if (!Includes.of(parameters, "articles")) {
            return answers.of(Subject.AUTHOR, authors.find(ref, labels), document -> answers.resource(document, shape));
        }
        return answers.of(Subject.AUTHOR, references.find(Subject.AUTHOR, ref), id -> withArticles(id, labels, shape));
    }

    private Response withArticles(UUID id, @Nullable String labels, Shape shape) {
        return answers.of(Subject.AUTHOR, authors.find(id.toString(), labels), document -> {
            byte[] newest = articles.newest(Term.author(id), labels);
            return answers.composed(Json.with(document.json(), "articles", newest), document.keys(), shape);
        });
    }

    @GET
    @Path("{ref}/articles")
    @PermitAll
    public Response articles(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters(ArticlesQuery.parameters("author", ArticlesQuery.ID));
        return answers.of(
                Subject.AUTHOR,
                references.find(Subject.AUTHOR, ref),
                id -> articles.of("articles of author", id, exact -> Term.author(id), parameters));
    }
}

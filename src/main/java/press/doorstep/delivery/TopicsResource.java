package press.doorstep.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.Subject;
import press.doorstep.live.Term;
import press.doorstep.web.Parameters;

/** What stories are about. */
@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
class TopicsResource {

    @Inject
    LiveReferences references;

    @Inject
    TopicLists topics;

    @Inject
    TopicPages pages;

    @Inject
    ArticleLists articles;

    @Inject
    QuotationLists quotations;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @PermitAll
    public Response list() {
        return topics.all(call.parameters("kind", "language", "view", "limit", "cursor", "count", "labels", "fields"));
    }

    @GET
    @Path("{ref}")
    @PermitAll
    public Response read(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("include", "labels", "fields");
        return pages.read(ref, parameters);
    }

    @GET
    @Path("{ref}/articles")
    @PermitAll
    public Response articles(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters(ArticlesQuery.parameters("topic", ArticlesQuery.ID));
        return under(ref, id -> articles.of("articles of topic", id, exact -> Term.topic(id, exact), parameters));
    }

    @GET
    @Path("{ref}/quotations")
    @PermitAll
    public Response quotations(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters(QuotationsQuery.parameters("topic"));
        return under(ref, id -> quotations.of("quotations of topic", id, exact -> Term.topic(id, exact), parameters));
    }

    @GET
    @Path("{ref}/speakers")
    @PermitAll
    public Response speakers(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("topic.exact", "limit", "cursor", "count", "labels", "fields");
        return under(ref, id -> topics.speakers(id, parameters));
    }

    @GET
    @Path("{ref}/related")
    @PermitAll
    public Response related(@PathParam("ref") String ref) {
        return topics.related(ref, call.parameters("limit", "cursor", "count", "labels", "fields"));
    }

    private Response under(String ref, Function<UUID, Response> list) {
        return answers.of(Subject.TOPIC, references.find(Subject.TOPIC, ref), list);
    }
}

package press.doorstep.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.BodyFormat;
import press.doorstep.live.Document;
import press.doorstep.live.LiveArticles;
import press.doorstep.live.LiveRelated;
import press.doorstep.live.Lookup;
import press.doorstep.live.Representation;
import press.doorstep.live.Subject;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;
import press.doorstep.web.Reply;

/** Published stories. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
class ArticlesResource {

    private static final int INCLUDED = 20;

    @Inject
    LiveArticles articles;

    @Inject
    LiveRelated related;

    @Inject
    ArticleLists lists;

    @Inject
    Answers answers;

    @Inject
    ArticleForms forms;

    @Inject
    Parts parts;

    @Inject
    Call call;

    @GET
    @PermitAll
    public Response list() {
        return lists.all(call.parameters(ArticlesQuery.parameters()));
    }

    /**
     * As the header asks, or by the end of the address, for whoever cannot send headers. One method for both: a template of its own for the endings
     * is a pattern that would be tried on the address of every story.
     */
    @GET
    @Path("{ref}")
    @Produces(MediaType.WILDCARD)
    @PermitAll
    public Response read(@PathParam("ref") String ref) {
        Parameters parameters = parameters();
        int end = ref.indexOf('.');
        String story = end < 0 ? ref : ref.substring(0, end);
        return (end < 0 ? forms.wanted(call.headers(), parameters) : forms.named(ref.substring(end + 1), parameters))
                .map(form -> as(form, story, parameters))
                .orElseGet(() -> asJson(story, parameters));
    }

    private Parameters parameters() {
        return call.parameters("bodyFormat", "include", "labels", "fields");
    }

    private Response as(ArticleForm form, String ref, Parameters parameters) {
        Lookup<Document> story = articles.find(ref, BodyFormat.HTML, Labels.of(parameters));
        return answers.of(
                Subject.ARTICLE,
                story,
                document -> answers.send(
                        answers.story(document, form.write(document.json())).type(form.mediaType())));
    }

    private Response asJson(String ref, Parameters parameters) {
        Shape shape = Shape.of(parameters, Representation.ARTICLE);
        String labels = Labels.of(parameters);
        boolean withRelated = Includes.of(parameters, "related");
        Lookup<Document> story = articles.find(ref, ArticlesQuery.body(parameters), labels);
        return answers.of(
                Subject.ARTICLE,
                story,
                document -> answers.send(
                        withRelated
                                ? withRelated(document, ref, labels, shape).vary(HttpHeaders.ACCEPT)
                                : answers.story(document, shape.of(document.json()))));
    }

    private Reply withRelated(Document story, String ref, @Nullable String labels, Shape shape) {
        Optional<Document> near = related.find(ref, false, labels).found();
        List<byte[]> first = near.stream()
                .flatMap(document -> Json.objects(document.json()).stream())
                .limit(INCLUDED)
                .toList();
        Set<String> keys = new LinkedHashSet<>(story.keys());
        near.ifPresent(document -> keys.addAll(document.keys()));
        return answers.composed(shape.of(Json.with(story.json(), "related", Json.array(first))), List.copyOf(keys));
    }

    @GET
    @Path("{ref}/quotations")
    @PermitAll
    public Response quotations(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("limit", "cursor", "count", "labels", "fields");
        return part(
                "quotations",
                articles.quotations(ref, Labels.of(parameters)),
                parameters,
                Representation.ARTICLE_QUOTATION);
    }

    @GET
    @Path("{ref}/related")
    @PermitAll
    public Response related(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("translations", "limit", "cursor", "count", "labels", "fields");
        boolean translations = parameters.flag("translations");
        return part(
                translations ? "related and translated" : "related",
                related.find(ref, translations, Labels.of(parameters)),
                parameters,
                Representation.RELATED_LINK);
    }

    @GET
    @Path("{ref}/corrections")
    @PermitAll
    public Response corrections(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("limit", "cursor", "count", "fields");
        return part("corrections", articles.corrections(ref), parameters, Representation.CORRECTION);
    }

    @GET
    @Path("{ref}/topics")
    @PermitAll
    public Response topics(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("limit", "cursor", "count", "labels", "fields");
        return part("topics", articles.topics(ref, Labels.of(parameters)), parameters, Representation.ARTICLE_TOPIC);
    }

    private Response part(String name, Lookup<Document> array, Parameters parameters, Representation of) {
        return answers.of(
                Subject.ARTICLE, array, document -> parts.page(name, document, parameters, Shape.of(parameters, of)));
    }
}

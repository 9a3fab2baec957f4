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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.LiveSpeakers;
import press.doorstep.live.Representation;
import press.doorstep.live.Slice;
import press.doorstep.live.SpeakersFilter;
import press.doorstep.live.Subject;
import press.doorstep.live.Term;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** Who is quoted. */
@Path("/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
class SpeakersResource {

    @Inject
    LiveSpeakers speakers;

    @Inject
    LiveReferences references;

    @Inject
    ArticleLists articles;

    @Inject
    QuotationLists quotations;

    @Inject
    RequireKnownValues values;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @PermitAll
    public Response list() {
        Parameters parameters = call.parameters("kind", "organisation", "limit", "cursor", "count", "labels", "fields");
        Shape shape = Shape.of(parameters, Representation.SPEAKER);
        SpeakersFilter filter = new SpeakersFilter(
                Choices.one(parameters.anyOf("kind", Choices.SPEAKER_KINDS)),
                Set.copyOf(Filters.slugs(parameters, "organisation")));
        values.requireOrganisations(parameters, "organisation");
        String labels = Labels.of(parameters);
        Paging paging = Paging.of(parameters, Filters.binding("speakers", parameters, Set.of("kind", "organisation")));
        Slice slice = paging.read(window -> speakers.list(filter, window, paging.count(), labels));
        return answers.list(List.of(ListKeys.SPEAKERS), paging, slice, shape);
    }

    @GET
    @Path("{ref}")
    @PermitAll
    public Response read(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("include", "labels", "fields");
        Shape shape = Shape.of(parameters, Representation.SPEAKER);
        String labels = Labels.of(parameters);
        if (!Includes.of(parameters, "quotations")) {
            return answers.of(
                    Subject.SPEAKER, speakers.find(ref, labels), document -> answers.resource(document, shape));
        }
        return answers.of(
                Subject.SPEAKER, references.find(Subject.SPEAKER, ref), id -> withQuotations(id, labels, shape));
    }

    private Response withQuotations(UUID id, @Nullable String labels, Shape shape) {
        return answers.of(Subject.SPEAKER, speakers.find(id.toString(), labels), document -> {
            byte[] latest = quotations.latest(Term.speaker(id), labels);
            return answers.composed(Json.with(document.json(), "quotations", latest), document.keys(), shape);
        });
    }

    @GET
    @Path("{ref}/quotations")
    @PermitAll
    public Response quotations(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters(QuotationsQuery.parameters("speaker", "speaker.not"));
        return answers.of(
                Subject.SPEAKER,
                references.find(Subject.SPEAKER, ref),
                id -> quotations.of("quotations of speaker", id, exact -> Term.speaker(id), parameters));
    }

    @GET
    @Path("{ref}/timeline")
    @PermitAll
    public Response timeline(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters(QuotationsQuery.timeline());
        Shape shape = Shape.of(parameters, Representation.SPEAKER_TIMELINE);
        return answers.of(
                Subject.SPEAKER,
                speakers.timeline(ref, quotations.counted(parameters), Labels.of(parameters)),
                document -> answers.composed(
                        document.json(),
                        parameters.text("q").isEmpty() ? document.keys() : Answers.found(document.keys()),
                        shape));
    }

    @GET
    @Path("{ref}/articles")
    @PermitAll
    public Response articles(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters(ArticlesQuery.parameters("speaker", ArticlesQuery.ID));
        return answers.of(
                Subject.SPEAKER,
                references.find(Subject.SPEAKER, ref),
                id -> articles.of("articles of speaker", id, exact -> Term.speaker(id), parameters));
    }

    @GET
    @Path("{ref}/topics")
    @PermitAll
    public Response topics(@PathParam("ref") String ref) {
        Parameters parameters = call.parameters("limit", "cursor", "count", "labels", "fields");
        Shape shape = Shape.of(parameters, Representation.TOPIC_LISTING);
        String labels = Labels.of(parameters);
        return answers.of(Subject.SPEAKER, references.find(Subject.SPEAKER, ref), id -> {
            Paging paging = Paging.of(parameters, "topics of speaker " + id);
            Slice slice = paging.read(window -> speakers.topics(id, window, paging.count(), labels));
            return answers.list(List.of(CacheKeys.of(id), CacheKeys.under(id), ListKeys.TOPICS), paging, slice, shape);
        });
    }
}

package press.doorstep.syndication;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import press.doorstep.delivery.Answers;
import press.doorstep.delivery.Call;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.Subject;
import press.doorstep.web.Reply;
import press.doorstep.web.WebProblem;

/** Feeds: of the latest, of a filter, of a topic; of what a speaker said. */
@Path("/feeds")
@Produces(MediaType.WILDCARD)
class FeedsResource {

    @Inject
    StoryFeeds stories;

    @Inject
    SpeakerFeeds speakers;

    @Inject
    LiveReferences references;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @Path("latest.{format}")
    @PermitAll
    public Response latest(@PathParam("format") String form) {
        return send(stories.all(form(form), query(FeedQuery.LATEST)));
    }

    @GET
    @Path("articles.{format}")
    @PermitAll
    public Response articles(@PathParam("format") String form) {
        return send(stories.all(form(form), query(FeedQuery.ARTICLES)));
    }

    @GET
    @Path("topics/{ref: [^/.]+}.{format}")
    @PermitAll
    public Response topic(@PathParam("ref") String ref, @PathParam("format") String form) {
        FeedForm wanted = form(form);
        FeedQuery query = query(FeedQuery.TOPIC);
        return answers.of(
                Subject.TOPIC, references.find(Subject.TOPIC, ref), id -> send(stories.of(id, wanted, query)));
    }

    @GET
    @Path("speakers/{ref: [^/.]+}.{format}")
    @PermitAll
    public Response speaker(@PathParam("ref") String ref, @PathParam("format") String form) {
        FeedForm wanted = form(form);
        FeedQuery query = query(FeedQuery.SPEAKER);
        return answers.of(
                Subject.SPEAKER, references.find(Subject.SPEAKER, ref), id -> send(speakers.of(id, wanted, query)));
    }

    private FeedQuery query(String[] allowed) {
        return FeedQuery.of(FeedAddress.of(call.uri()), allowed);
    }

    private Response send(FeedText feed) {
        Reply reply = answers.composed(feed.body(), feed.keys())
                .type(feed.mediaType())
                .link("self", feed.self());
        feed.hubs().forEach(hub -> reply.link("hub", hub));
        return answers.send(reply);
    }

    private static FeedForm form(String extension) {
        return FeedForm.of(extension)
                .orElseThrow(() -> WebProblem.NOT_FOUND.because("A feed's address ends in .rss, .atom or .json."));
    }
}

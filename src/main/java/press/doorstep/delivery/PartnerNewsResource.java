package press.doorstep.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LivePartnerNews;
import press.doorstep.live.Representation;
import press.doorstep.live.Slice;
import press.doorstep.live.Subject;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** Stories of partners that readers are led to. */
@Path("/v1/partner-news")
@Produces(MediaType.APPLICATION_JSON)
class PartnerNewsResource {

    private static final Map<String, Subject> REFERENCES = Map.of("topic", Subject.TOPIC);

    @Inject
    LivePartnerNews news;

    @Inject
    ResolveReferences references;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @PermitAll
    public Response list() {
        Parameters parameters =
                call.parameters("partner", "topic", "language", "limit", "cursor", "count", "labels", "fields");
        Named named = references.resolve(parameters, REFERENCES);
        LivePartnerNews.Filter filter = new LivePartnerNews.Filter(
                partners(parameters),
                named.ids("topic"),
                parameters.anyOf("language").stream()
                        .map(tag -> Labels.language("language", tag))
                        .toList());
        Shape shape = Shape.of(parameters, Representation.PARTNER_NEWS);
        String labels = Labels.of(parameters);
        Paging paging = Paging.of(
                parameters, Filters.binding("partner-news", parameters, Set.of("partner", "topic", "language")));
        Slice slice = paging.read(window -> news.list(filter, window, paging.count(), labels));
        return answers.list(List.of(ListKeys.PARTNER_NEWS), paging, slice, shape);
    }

    private List<String> partners(Parameters parameters) {
        List<String> partners = Filters.slugs(parameters, "partner");
        for (String partner : partners) {
            if (!news.knows(partner)) {
                throw Parameters.invalid(
                        "partner", "names no partner that anything is listed of: \"" + partner + "\".");
            }
        }
        return partners;
    }
}

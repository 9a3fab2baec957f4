package press.doorstep.syndication;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import press.doorstep.delivery.Answers;
import press.doorstep.delivery.Call;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveSitemaps;
import press.doorstep.live.SitemapEntry;
import press.doorstep.web.WebProblem;

/** What search engines read to find every story. */
@Path("/")
@Produces(MediaType.WILDCARD)
class SitemapsResource {

    private static final String XML = "application/xml;charset=UTF-8";
    private static final Duration NEWS = Duration.ofDays(2);
    private static final int MOST_NEWS = 1_000;

    @Inject
    SitemapIndex index;

    @Inject
    LiveSitemaps sitemaps;

    @Inject
    SitemapWriter writer;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @Inject
    Clock clock;

    @GET
    @Path("sitemap.xml")
    @PermitAll
    public Response index() {
        call.parameters();
        return send(writer.index(index.pages()));
    }

    @GET
    @Path("sitemaps/{page: [0-9]+}.xml")
    @PermitAll
    public Response page(@PathParam("page") String page) {
        call.parameters();
        List<SitemapEntry> entries = page.length() > 6 ? List.of() : sitemaps.page(Integer.parseInt(page));
        if (entries.isEmpty()) {
            throw WebProblem.NOT_FOUND.because("There is no such page; /sitemap.xml lists those there are.");
        }
        return send(writer.page(entries));
    }

    /** The stories of the last two days. */
    @GET
    @Path("news-sitemap.xml")
    @PermitAll
    public Response news() {
        call.parameters();
        List<SitemapEntry> entries = sitemaps.news(clock.instant().minus(NEWS), MOST_NEWS);
        return send(writer.news(entries));
    }

    private Response send(byte[] xml) {
        return answers.send(answers.composed(xml, List.of(ListKeys.ARTICLES)).type(XML));
    }
}

package press.doorstep.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The front page: where to go from here, for people and for programs. */
@Path("/")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
class WelcomeResource {

    private static final String LINKS = """
            <link rel="alternate" type="application/rss+xml" title="Latest stories" href="/feeds/latest.rss">
            <link rel="alternate" type="application/atom+xml" title="Latest stories" href="/feeds/latest.atom">
            <link rel="alternate" type="application/feed+json" title="Latest stories" href="/feeds/latest.json">
            <link rel="sitemap" type="application/xml" href="/sitemap.xml">
            """;

    private static final byte[] PAGE = Page.of("Doorstep", LINKS, """
            <h1>Doorstep</h1>
            <blockquote>A doorstep is the short statement a politician gives reporters at the door, and where the paper lands.</blockquote>
            <p>This is a publishing API for newsrooms. It serves articles, the people who are quoted in them, what they said word for word and
            in which office they said it, and the topics it was about, each under an address of its own.</p>
            <h2>Start here</h2>
            <dl>
            <dt><a href="/docs">/docs</a></dt><dd>every operation, to read and to try</dd>
            <dt><a href="/openapi">/openapi</a></dt><dd>the contract, for code generators</dd>
            <dt><a href="/v1/articles">/v1/articles</a></dt><dd>the latest stories</dd>
            <dt><a href="/v1/quotations">/v1/quotations</a></dt><dd>what was said</dd>
            <dt><a href="/v1/speakers">/v1/speakers</a></dt><dd>by whom</dd>
            <dt><a href="/v1/topics">/v1/topics</a></dt><dd>about what</dd>
            <dt><a href="/v1/search?q=harbour">/v1/search?q=harbour</a></dt><dd>all of it by words, in any language and script</dd>
            <dt><a href="/v1/trending">/v1/trending</a></dt><dd>what is read most</dd>
            <dt><a href="/v1/changes">/v1/changes</a></dt><dd>everything that was published, changed or withdrawn, in order, to keep a copy up to date</dd>
            <dt><a href="/feeds/latest.atom">/feeds/latest.atom</a></dt><dd>the latest stories for readers and partners, also as .rss and .json</dd>
            <dt><a href="/problems">/problems</a></dt><dd>what the API refuses, and why</dd>
            </dl>
            <h2>From the command line</h2>
            <p>Reading needs no key.</p>
            <pre><code>curl -s 'http://localhost:8080/v1/articles?limit=3&amp;fields=headline,url'</code></pre>
            <p>Writing does: the one printed at the first start, or one made with it.</p>
            <pre><code>curl -s http://localhost:8080/manage/v1/articles \\
              -H "Authorization: Bearer $KEY"</code></pre>
            <footer>Answers are JSON; ask with <code>Accept: text/html</code> for pages like this one.</footer>
            """);

    record Welcome(
            String name,
            String documentation,
            String contract,
            String problems,
            Lists lists,
            Finding finding,
            Following following) {

        static final Welcome HERE =
                new Welcome("Doorstep", "/docs", "/openapi", "/problems", Lists.V1, Finding.V1, Following.V1);
    }

    record Finding(String search, String suggestions, String trending) {

        static final Finding V1 = new Finding("/v1/search", "/v1/suggest", "/v1/trending");
    }

    record Following(String changes, String stream, String export, String feed, String sitemap) {

        static final Following V1 =
                new Following("/v1/changes", "/v1/changes/stream", "/v1/export", "/feeds/latest.atom", "/sitemap.xml");
    }

    record Lists(
            String articles,
            String quotations,
            String speakers,
            String topics,
            String authors,
            String collections,
            String places) {

        static final Lists V1 = new Lists(
                "/v1/articles",
                "/v1/quotations",
                "/v1/speakers",
                "/v1/topics",
                "/v1/authors",
                "/v1/collections",
                "/v1/places");
    }

    @Inject
    CachePolicies caches;

    @Inject
    ObjectMapper json;

    @GET
    @PermitAll
    public Response welcome(@Context UriInfo uri, @Context HttpHeaders request) throws JsonProcessingException {
        Parameters.of(uri);
        Reply reply = Wanted.html(request)
                ? Reply.bytes(PAGE).type(Page.TYPE)
                : Reply.bytes(json.writeValueAsBytes(Welcome.HERE));
        return reply.vary("Accept").cacheFor(caches.resource()).answer(request);
    }
}

package press.doorstep.verification;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import press.doorstep.access.AccessProblem;
import press.doorstep.access.Allowance;
import press.doorstep.access.CallerAddress;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.JsonText;
import press.doorstep.web.Parameters;

/** {@code /v1/verify}. */
@Path("/v1/verify")
@Produces(MediaType.APPLICATION_JSON)
class VerifyResource {

    @Inject
    VerifyWords words;

    @Inject
    JsonText text;

    @Inject
    VerificationConfig config;

    @Inject
    Clock clock;

    private Allowance allowance;

    @PostConstruct
    void open() {
        allowance = new Allowance("verify", config.limit(), config.window(), clock);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public Response verify(@Context UriInfo uri, @Context HttpServerRequest request, byte[] body) {
        Allowance.Standing standing = allowance.take(CallerAddress.of(request));
        if (standing.exceeded()) {
            throw standing.refused(AccessProblem.TOO_MANY_REQUESTS.because(
                    "At most " + standing.limit() + " claims are looked into in " + standing.window() + " seconds."));
        }
        Parameters.of(uri);
        VerdictView verdict = words.verify(VerifyQuery.of(text.read(body, VerifyRequest.class)));
        return Response.ok(verdict)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .header("RateLimit-Policy", standing.policy())
                .header("RateLimit", standing.left())
                .build();
    }
}

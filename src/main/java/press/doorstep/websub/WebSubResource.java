package press.doorstep.websub;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import press.doorstep.access.AccessProblem;
import press.doorstep.access.Allowance;
import press.doorstep.access.CallerAddress;
import press.doorstep.syndication.SyndicationConfig;

/** {@code /websub}: where feeds are subscribed to. */
@Path("/websub")
@ApplicationScoped
@Produces(MediaType.WILDCARD)
class WebSubResource {

    @Inject
    AskCallback asking;

    @Inject
    RunHub hub;

    @Inject
    WebSubConfig config;

    @Inject
    SyndicationConfig syndication;

    @Inject
    Clock clock;

    private Allowance allowance;

    @PostConstruct
    void open() {
        allowance = new Allowance("websub", config.limit(), Duration.ofMinutes(1), clock);
    }

    /** 202: the callback is asked whether it means it, and nothing is done before it has said so. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response ask(@Context HttpServerRequest request, MultivaluedMap<String, String> form) {
        if (!syndication.hub()) {
            throw WebSubProblem.NO_HUB_HERE.because("This Doorstep is no hub of its feeds.");
        }
        Allowance.Standing standing = allowance.take(CallerAddress.of(request));
        if (standing.exceeded()) {
            throw standing.refused(AccessProblem.TOO_MANY_REQUESTS.because("At most " + standing.limit()
                    + " subscriptions are looked at in " + standing.window() + " seconds."));
        }
        asking.ask(SubscriptionRequest.of(form));
        hub.nudge();
        return Response.accepted().build();
    }
}

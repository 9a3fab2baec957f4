package press.doorstep.recognition;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.Optional;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.text.Languages;
import press.doorstep.web.Change;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Parameters;

/** {@code /manage/v1/intake}: a page goes in, a draft comes out. */
@Path("/manage/v1/intake")
@Produces(MediaType.APPLICATION_JSON)
class IntakeResource {

    @Inject
    TakePage take;

    @Inject
    CurrentCaller caller;

    @POST
    @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "takePage", of = "article")
    public Response take(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        Optional<String> language =
                Parameters.of(uri, "language").text("language").map(IntakeResource::tag);
        PastedPage page = PastedPage.of(body, headers.getMediaType());
        TakePage.Taken taken = take.take(page, language.orElse(null), caller.name());
        return ManagementReply.created(taken.address(), taken.view(), taken.revision());
    }

    private static String tag(String given) {
        return Languages.canonical(given)
                .orElseThrow(() -> Parameters.invalid("language", "is a BCP 47 language tag, as en or sr-Latn."));
    }
}

package press.doorstep.entitlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import press.doorstep.access.Scope;
import press.doorstep.web.Parameters;

/** {@code /manage/v1/partners/{id}/usage}: what a partner was handed. */
@Path("/manage/v1/partners/{id}/usage")
@Produces(MediaType.APPLICATION_JSON)
class UsageResource {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    @Inject
    ReportUsage report;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    public UsageView report(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "from", "to", "limit", "cursor");
        LocalDate to = parameters.day("to").orElse(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        LocalDate from = parameters.day("from").orElse(to.minusDays(USUAL_DAYS));
        if (from.isAfter(to) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw Parameters.invalid("from", "lies at most a year before to.");
        }
        return report.report(
                id, from, to, parameters.limit(), parameters.cursor().orElse(null));
    }
}

package press.doorstep.audit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import press.doorstep.web.Change;
import press.doorstep.web.Problem;
import press.doorstep.web.Routes;

/** Sees every answer of management on its way out, and notes those that refuse: changes of whatever kind, and anything for want of access. */
@ApplicationScoped
class RefusedAttempts {

    /** Before whatever else looks at a request, so that it sees what that refuses. */
    private static final int BEFORE_ALL = 20_000;

    private static final String DESK = "/manage/v1/";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> WANT_OF_ACCESS = Set.of(401, 403, 429);

    @Inject
    Routes routes;

    @Inject
    Deeds deeds;

    @Inject
    Refusals refusals;

    void install(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ALL);
    }

    private void watch(RoutingContext request) {
        String path = request.request().path();
        if (path != null && path.startsWith(DESK)) {
            request.addEndHandler(ended -> note(request, path));
        }
        request.next();
    }

    private void note(RoutingContext request, String path) {
        int status = request.response().getStatusCode();
        String method = request.request().method().name();
        boolean refused = status >= 400 && status < 500;
        if (!refused || READING.contains(method) && !WANT_OF_ACCESS.contains(status)) {
            return;
        }
        Optional<Change> change = routes.change(method, path);
        Subject subject = change.map(known -> Address.of(path, known.of())).orElse(Subject.UNKNOWN);
        String code = Problem.answeredTo(request).orElse("refused");
        refusals.add(deeds.of(request, change.map(Change::operation).orElse(null), subject, status, code));
    }
}

package press.doorstep.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import press.doorstep.web.WebProblem;

/** Says at once that the database is away, instead of having requests queue up for connections that cannot be made. */
@ApplicationScoped
class RefuseWhileAway {

    /** Behind the front door: what is no request of ours is refused as ever. */
    private static final int BEHIND_THE_DOOR = 9_000;

    @Inject
    DatabaseWatch databases;

    void install(@Observes Filters filters) {
        filters.register(this::check, BEHIND_THE_DOOR);
    }

    private void check(RoutingContext routing) {
        String path = routing.request().path();
        boolean away =
                databases.isLiveAway() && Asked.isPublic(path) || databases.isDeskAway() && path.startsWith("/manage/");
        if (away) {
            routing.fail(WebProblem.DATABASE_UNAVAILABLE
                    .because("The database is away.")
                    .header("Retry-After", "1"));
        } else {
            routing.next();
        }
    }
}

package press.doorstep.delivery;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.doorstep.access.Allowance;
import press.doorstep.access.CallerAddress;
import press.doorstep.live.StoryNumber;
import press.doorstep.reading.CountReads;
import press.doorstep.reading.Reader;
import press.doorstep.web.PlainRequest;

/**
 * Takes beacons on the event loop, before routing: there are as many of them as readers, and what most of them ask for is in memory. Whatever is
 * unusual goes on to {@link ReadsResource}, which answers the same, and refuses.
 */
@Singleton
class AnswerBeacon {

    private static final String BEFORE = "/v1/articles/";
    private static final String AFTER = "/reads";
    private static final String ROUTE = BEFORE + "{ref}" + AFTER;

    @Inject
    CountReads reads;

    @Inject
    ReadsAllowance allowance;

    void install(@Observes Filters filters) {
        filters.register(this::take, PlainRequest.PLACE);
    }

    private void take(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        StoryNumber story = story(request);
        if (story == null || !PlainRequest.is(request)) {
            routing.next();
            return;
        }
        Reader reader = reader(request);
        Allowance.Standing standing = allowance.take(reader);
        if (standing.exceeded()) {
            routing.next();
            return;
        }
        reads.count(story, reader);
        answer(routing, standing);
    }

    /** Null when it is no beacon, or when it takes a look into the database to tell whether there is such a story. */
    private @Nullable StoryNumber story(HttpServerRequest request) {
        String uri = request.uri();
        boolean beacon = request.method() == HttpMethod.POST
                && uri.startsWith(BEFORE)
                && uri.endsWith(AFTER)
                && uri.length() > BEFORE.length() + AFTER.length();
        return beacon ? reads.known(uri.substring(BEFORE.length(), uri.length() - AFTER.length())) : null;
    }

    static Reader reader(HttpServerRequest request) {
        return Reader.of(CallerAddress.of(request), Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }

    private static void answer(RoutingContext routing, Allowance.Standing standing) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(routing);
        if (metric != null) {
            metric.setTemplatePath(ROUTE);
        }
        MultiMap headers = routing.response().headers();
        standing.headers().forEach(headers::set);
        if (!routing.request().isEnded()) {
            routing.request().resume();
        }
        routing.response().setStatusCode(204).end();
    }
}

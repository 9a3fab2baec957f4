package press.doorstep.delivery;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.BodyFormat;
import press.doorstep.live.Document;
import press.doorstep.text.Slugs;
import press.doorstep.web.PlainRequest;
import press.doorstep.web.Written;

/**
 * Takes the commonest request of all before routing, a whole story by its slug, so that those that come at one time are read together. Whatever
 * is unusual, and what is not found, goes on to {@link ArticlesResource}, which answers the same.
 */
@Singleton
class AnswerStories {

    private static final String BEFORE = "/v1/articles/";
    private static final String ROUTE = BEFORE + "{ref}";
    private static final Set<String> OUR_JSON = Set.of("*/*", "application/json");

    /** What may be left out or said, and is left out here. */
    private static final Map<String, String> USUAL = Map.of("bodyFormat", BodyFormat.BLOCKS.code());

    @Inject
    ReadTogether together;

    @Inject
    Answers answers;

    void install(@Observes Filters filters) {
        filters.register(this::take, PlainRequest.PLACE);
    }

    private void take(RoutingContext routing) {
        String slug = slug(routing.request());
        if (slug == null || !together.read(slug, routing, this::answer)) {
            routing.next();
        }
    }

    /** Null unless nothing is asked but a story in our own JSON, as it stands. */
    private static @Nullable String slug(HttpServerRequest request) {
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (!reads || !request.uri().startsWith(BEFORE)) {
            return null;
        }
        String slug = request.uri().substring(BEFORE.length());
        boolean plain = PlainRequest.is(request) && !hasBody(request) && takesOurJson(request);
        return Slugs.isSlug(slug) && plain ? slug : null;
    }

    /** Clients of Java before 19 say of each request that its body has no bytes. */
    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && !length.equals("0");
    }

    private static boolean takesOurJson(HttpServerRequest request) {
        for (String accepted : request.headers().getAll("Accept")) {
            if (!OUR_JSON.contains(accepted)) {
                return false;
            }
        }
        return true;
    }

    /** What to do on the event loop with what was read. */
    private Runnable answer(RoutingContext routing, @Nullable Document story) {
        if (story == null) {
            return routing::next;
        }
        Written answer = answers.story(story, story.json()).written(routing, USUAL);
        return () -> give(routing, answer);
    }

    private static void give(RoutingContext routing, Written answer) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(routing);
        if (metric != null) {
            metric.setTemplatePath(ROUTE);
        }
        answer.give(routing.request());
    }
}

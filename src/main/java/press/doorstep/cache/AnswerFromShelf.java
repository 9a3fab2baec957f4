package press.doorstep.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import press.doorstep.cache.Figures.Found;
import press.doorstep.web.Coding;
import press.doorstep.web.RequestGuard;

/** Answers from what is kept, on the event loop and before anything else looks at the request; else has the answer kept that others make. */
@Singleton
class AnswerFromShelf {

    /** Before the front door, which knows no more of a request than is asked here. */
    private static final int BEFORE_ALL = 20_000;

    @Inject
    DatabaseWatch databases;

    @Inject
    RequestGuard guard;

    @Inject
    GoodAnswers good;

    @Inject
    ShortWays shortWays;

    @Inject
    CacheConfig config;

    @Inject
    KeepAnswer keeping;

    private final KeptAnswers answers;
    private final Currency currency;
    private final Figures figures;

    @Inject
    AnswerFromShelf(Shelf shelf) {
        answers = shelf.answers();
        currency = shelf.currency();
        figures = shelf.figures();
    }

    void install(@Observes Filters filters) {
        if (config.enabled()) {
            filters.register(this::answer, BEFORE_ALL);
        }
    }

    private void answer(RoutingContext routing) {
        shortWays.open(routing.request());
        Asked asked = Asked.of(routing.request());
        if (asked == null) {
            routing.next();
            return;
        }
        again(routing, asked, System.nanoTime());
    }

    private void give(RoutingContext routing, Asked asked, Kept kept, long now) {
        HttpServerRequest request = routing.request();
        if (!guard.admits(request.version() == HttpVersion.HTTP_1_1, request.headers())) {
            routing.next();
            return;
        }
        Coding coding = good.coding(asked);
        Form form = kept.form(coding);
        if (form != null) {
            GivenAnswer.give(routing, asked, kept, form, currency, now);
            return;
        }
        routing.vertx()
                .executeBlocking(() -> kept.pack(coding), false)
                .onSuccess(packed -> {
                    answers.weighAgain(kept);
                    GivenAnswer.give(routing, asked, kept, packed, currency, now);
                })
                .onFailure(routing::fail);
    }

    /** Becomes the one who reads, or waits for the one who does. */
    private void read(RoutingContext routing, Asked asked, long arrived) {
        if (databases.isLiveAway()) {
            readAlone(routing);
            return;
        }
        Flight flight = answers.flight(asked.key());
        if (flight.takeOff()) {
            figures.found(Found.MISS);
            keeping.keep(routing, asked, flight);
            routing.next();
        } else if (!keeping.isKept(asked.key())) {
            readAlone(routing);
        } else {
            Context here = routing.vertx().getOrCreateContext();
            boolean waits =
                    flight.await(brought -> here.runOnContext(on -> landed(routing, asked, flight, brought, arrived)));
            if (!waits) {
                again(routing, asked, arrived);
            }
        }
    }

    private void readAlone(RoutingContext routing) {
        figures.found(Found.MISS);
        routing.next();
    }

    /** What another's reading brought is an answer to all who came before it began, and to those who came later unless it is past by now. */
    private void landed(RoutingContext routing, Asked asked, Flight flight, @Nullable Kept brought, long arrived) {
        if (routing.response().closed()) {
            return;
        }
        if (brought == null || !asked.isFor(brought)) {
            readAlone(routing);
        } else if (flight.began - arrived >= 0 || answers.isUnchanged(flight, brought)) {
            figures.found(Found.SHARED);
            give(routing, asked, brought, System.nanoTime());
        } else {
            again(routing, asked, arrived);
        }
    }

    private void again(RoutingContext routing, Asked asked, long arrived) {
        long now = System.nanoTime();
        Kept kept = good.find(asked, now);
        if (kept != null) {
            give(routing, asked, kept, now);
        } else {
            read(routing, asked, arrived);
        }
    }
}

package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.Document;
import press.doorstep.live.Item;
import press.doorstep.live.Lookup;
import press.doorstep.live.Slice;
import press.doorstep.live.Subject;
import press.doorstep.web.CachePolicies;
import press.doorstep.web.Listing;
import press.doorstep.web.Reply;

/** Makes answers of what the stores gave: bytes cut to the fields asked for, with links, validators and caching headers. */
@ApplicationScoped
class Answers {

    @Inject
    Call call;

    @Inject
    CachePolicies policies;

    @Inject
    Schedule schedule;

    /** What was found, or 301 to where it is now, 410, 404. */
    <T> Response of(Subject subject, Lookup<T> lookup, Function<T, Response> found) {
        if (lookup instanceof Lookup.Found<T> is) {
            return found.apply(is.value());
        }
        if (lookup instanceof Lookup.Moved<T> moved) {
            return Reply.moved(call.under(moved.slug()), policies.resource());
        }
        if (lookup instanceof Lookup.Gone<T> gone) {
            throw DeliveryProblem.gone(subject, gone.tombstone());
        }
        throw DeliveryProblem.notFound(subject);
    }

    /** A resource as it was rendered. */
    Response resource(Document document, Shape shape) {
        return Reply.bytes(shape.of(document.json()))
                .lastModified(document.lastModified())
                .surrogateKeys(document.keys())
                .cacheFor(policies.resource().endingIn(schedule.untilNext()))
                .answer(call.headers());
    }

    /** A resource with something added that was rendered at another time, so that it has no one time of its own. */
    Response composed(byte[] json, List<String> keys, Shape shape) {
        return Reply.bytes(shape.of(json))
                .surrogateKeys(keys)
                .cacheFor(policies.list().endingIn(schedule.untilNext()))
                .answer(call.headers());
    }

    /** What will be another answer in a moment, so that nobody keeps it. */
    Response passing(byte[] json) {
        return Reply.bytes(json).answer(call.headers());
    }

    /** A page of a list; {@code keys} name the list itself. */
    Response list(List<String> keys, Paging paging, Slice slice, Shape shape) {
        Listing.Page page = paging.page(slice);
        byte[] json = Json.listing(slice.items().stream().map(Item::json).toList(), page);
        return Reply.bytes(shape.ofItems(json))
                .surrogateKeys(withItems(keys, slice))
                .cacheFor(policies.list().endingIn(schedule.untilNext()))
                .page(call.uri(), page)
                .answer(call.headers());
    }

    private static List<String> withItems(List<String> keys, Slice slice) {
        List<String> all = new ArrayList<>(keys);
        for (Item item : slice.items()) {
            if (item.id() != null) {
                all.add(CacheKeys.of(item.id()));
            }
        }
        return all;
    }
}

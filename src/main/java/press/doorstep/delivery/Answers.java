package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.Document;
import press.doorstep.live.Item;
import press.doorstep.live.ListKeys;
import press.doorstep.live.Lookup;
import press.doorstep.live.Slice;
import press.doorstep.live.Subject;
import press.doorstep.web.CachePolicies;
import press.doorstep.web.Listing;
import press.doorstep.web.Reply;

/** Makes answers of what the stores gave: bytes cut to the fields asked for, with links, validators and caching headers. */
@ApplicationScoped
public class Answers {

    /** Lists that read differently with time alone: what is new is likelier to be meant, and to be read. */
    private static final Set<String> PASSING = Set.of(ListKeys.SEARCH, ListKeys.TRENDING);

    @Inject
    Call call;

    @Inject
    CachePolicies policies;

    @Inject
    Schedule schedule;

    /** What was found, or 301 to where it is now, 410, 404. */
    public <T> Response of(Subject subject, Lookup<T> lookup, Function<T, Response> found) {
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
        return send(rendered(document, shape.of(document.json())));
    }

    /** A resource with something added that was rendered at another time, so that it has no one time of its own. */
    Response composed(byte[] json, List<String> keys, Shape shape) {
        return send(composed(shape.of(json), keys));
    }

    /** The answer that is made of a resource as it was rendered, in whatever form. */
    public Reply rendered(Document document, byte[] body) {
        return Reply.bytes(body)
                .lastModified(document.lastModified())
                .surrogateKeys(document.keys())
                .cacheFor(policies.resource(), schedule.untilNext());
    }

    /** The answer that is made of a story, which is to be had in several forms at one address. */
    Reply story(Document document, byte[] body) {
        return rendered(document, body).vary(HttpHeaders.ACCEPT);
    }

    /** The answer that is made of several things; {@code keys} name them. */
    public Reply composed(byte[] body, List<String> keys) {
        Reply reply = Reply.bytes(body).surrogateKeys(keys).cacheFor(policies.list(), schedule.untilNext());
        boolean passes = keys.stream().anyMatch(PASSING::contains);
        return passes ? reply.untilStale(policies.list().maxAge()) : reply;
    }

    /** To the caller at hand, who may have it already. */
    public Response send(Reply reply) {
        return call.answer(reply);
    }

    /** What will be another answer in a moment, so that nobody keeps it. */
    Response passing(byte[] json) {
        return call.answer(Reply.bytes(json));
    }

    /** A page of a list; {@code keys} name the list itself. */
    Response list(List<String> keys, Paging paging, Slice slice, Shape shape) {
        Listing.Page page = paging.page(slice);
        byte[] json = Json.listing(slice.items().stream().map(Item::json).toList(), page);
        return send(
                composed(shape.ofItems(json), withItems(keys, slice.items())).page(call.uri(), page));
    }

    /** The keys of a list of what was found by words. */
    static List<String> found(List<String> keys) {
        List<String> all = new ArrayList<>(keys);
        all.add(ListKeys.SEARCH);
        return all;
    }

    /** The keys of a list and of what stands in it. */
    public static List<String> withItems(List<String> keys, List<Item> items) {
        List<String> all = new ArrayList<>(keys);
        for (Item item : items) {
            if (item.id() != null) {
                all.add(CacheKeys.of(item.id()));
            }
        }
        return all;
    }
}

package press.doorstep.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Audience;
import press.doorstep.live.Count;
import press.doorstep.live.Item;
import press.doorstep.live.LiveTexts;
import press.doorstep.live.Position;
import press.doorstep.live.Slice;
import press.doorstep.live.Subject;
import press.doorstep.live.Window;
import press.doorstep.search.Highlights;
import press.doorstep.search.Hit;
import press.doorstep.search.HitPosition;
import press.doorstep.search.Hits;
import press.doorstep.search.Kind;
import press.doorstep.search.MarkHits;
import press.doorstep.search.Search;
import press.doorstep.search.SearchLive;
import press.doorstep.search.SearchNotReady;
import press.doorstep.web.Problem;

/**
 * Pages of what was found. The index says where to look; what is shown is read from what is live, and a hit that is gone meanwhile makes room
 * for the next one.
 */
@ApplicationScoped
class HitLists {

    /** So often the index is asked for more in place of hits that are gone; a page that is still short then stays so. */
    private static final int MOST_ROUNDS = 4;

    private static final int MOST_AT_ONCE = 100;

    private static final int MOST_NAMES = 500;

    @Inject
    SearchLive searches;

    @Inject
    MarkHits marks;

    @Inject
    LiveTexts texts;

    @Inject
    ObjectMapper mapper;

    @Inject
    Audience audience;

    @Inject
    Clock clock;

    /** A page; {@code complete} is false while the index is being made. */
    record HitPage(Slice slice, boolean complete) {}

    /** {@code live} reads things by their ids as far as they are live, in any order. */
    HitPage read(Search search, Window window, Count count, boolean marked, Function<List<UUID>, List<Item>> live) {
        try {
            return found(search, window, count, marked, live);
        } catch (SearchNotReady early) {
            throw notReady();
        }
    }

    /** The ids of the first in the search's order, at most so many; some may be gone meanwhile. */
    List<UUID> latest(Search search, int most) {
        try {
            return searches.search(search, null, most, clock.millis()).list().stream()
                    .map(Hit::id)
                    .toList();
        } catch (SearchNotReady early) {
            throw notReady();
        }
    }

    private static Problem notReady() {
        return DeliveryProblem.SEARCH_NOT_READY.problem().header("Retry-After", "1");
    }

    private HitPage found(
            Search search, Window window, Count count, boolean marked, Function<List<UUID>, List<Item>> live) {
        // By the hour, so that the same question has the same answer, and so the same ETag, for a while.
        long origin = clock.instant().truncatedTo(ChronoUnit.HOURS).toEpochMilli();
        List<Item> items = new ArrayList<>();
        HitPosition behind = position(window.from());
        boolean more = true;
        boolean complete = true;
        for (int round = 0; round < MOST_ROUNDS && more && items.size() < window.limit(); round++) {
            int wanted = window.limit() - items.size();
            Hits hits = searches.search(search, behind, Math.min(MOST_AT_ONCE, wanted), origin);
            items.addAll(alive(search, hits.list(), marked, live));
            more = hits.more();
            complete &= hits.complete();
            behind = hits.list().isEmpty()
                    ? behind
                    : hits.list().get(hits.list().size() - 1).position();
        }
        Long total = count == Count.NONE ? null : Long.valueOf(total(search, live));
        return new HitPage(new Slice(items, false, more, total), complete);
    }

    /** Whose name is a partner's to read is only known of those that are looked up; nobody asks for more than some hundred. */
    private long total(Search search, Function<List<UUID>, List<Item>> live) {
        if (audience.isEverybody() || search.kind() != Kind.SPEAKER) {
            return searches.count(search);
        }
        List<UUID> found = searches.search(search, null, MOST_NAMES, 0).list().stream()
                .map(Hit::id)
                .toList();
        return found.isEmpty() ? 0 : live.apply(found).size();
    }

    private List<Item> alive(Search search, List<Hit> hits, boolean marked, Function<List<UUID>, List<Item>> live) {
        if (hits.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = hits.stream().map(Hit::id).toList();
        Map<UUID, Item> found = new HashMap<>();
        live.apply(ids).forEach(item -> found.put(item.id(), item));
        Map<UUID, Highlights> highlights = marked ? highlights(search, hits, ids) : Map.of();
        List<Item> items = new ArrayList<>();
        for (Hit hit : hits) {
            Item item = found.get(hit.id());
            if (item != null) {
                byte[] json = marked ? with(item.json(), highlights.get(hit.id())) : item.json();
                items.add(new Item(hit.id(), json, position(hit.position())));
            }
        }
        return items;
    }

    /** Only of renderings that are still the ones readers see. */
    private Map<UUID, Highlights> highlights(Search search, List<Hit> hits, List<UUID> ids) {
        Map<UUID, Highlights> marked = marks.mark(search, hits);
        Map<UUID, Instant> rendered =
                texts.renderedAt(search.kind() == Kind.ARTICLE ? Subject.ARTICLE : Subject.QUOTATION, ids);
        marked.entrySet().removeIf(entry -> {
            Instant now = rendered.get(entry.getKey());
            return now == null
                    || now.toEpochMilli() != entry.getValue().renderedAt().toEpochMilli();
        });
        return marked;
    }

    private byte[] with(byte[] json, @Nullable Highlights highlights) {
        try {
            return Json.with(json, "highlights", mapper.writeValueAsBytes(highlights));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Position position(HitPosition hit) {
        return new Position(
                hit.snapshot() + "." + hit.origin() + "." + hit.key() + "." + hit.loose(), Long.toString(hit.number()));
    }

    private static @Nullable HitPosition position(@Nullable Position from) {
        if (from == null) {
            return null;
        }
        String[] keys = from.key().split("\\.", -1);
        if (keys.length != 4) {
            throw new IllegalArgumentException(from.key());
        }
        return new HitPosition(
                Long.parseLong(keys[0]),
                Long.parseLong(keys[1]),
                Long.parseLong(keys[2]),
                Long.parseLong(from.tie()),
                Boolean.parseBoolean(keys[3]));
    }
}

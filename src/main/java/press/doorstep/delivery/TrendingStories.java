package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.doorstep.live.Item;
import press.doorstep.live.LiveArticles;
import press.doorstep.live.LivePins;
import press.doorstep.live.Numbered;
import press.doorstep.reading.Trending;

/** Puts the most read stories in order, with the pinned ones at their places. */
@ApplicationScoped
class TrendingStories {

    @Inject
    Trending trending;

    @Inject
    LivePins pins;

    @Inject
    LiveArticles articles;

    List<Item> list(TrendingQuery query) {
        Map<Long, Integer> positions = new LinkedHashMap<>();
        pins.at(query.asOf()).stream()
                .filter(pin -> query.takes(pin) && pin.position() <= query.limit())
                .filter(pin -> !positions.containsValue(pin.position()))
                .forEach(pin -> positions.putIfAbsent(pin.article(), pin.position()));
        Map<Integer, Item> pinned = new HashMap<>();
        for (Numbered card : read(List.copyOf(positions.keySet()), query)) {
            pinned.put(positions.getOrDefault(card.number(), 0), card.item());
        }
        List<Long> best = trending.best(query.window(), query.asOf()).stream()
                .filter(number -> !positions.containsKey(number))
                .toList();
        return merged(pinned, read(best, query), query.limit());
    }

    private List<Numbered> read(List<Long> numbers, TrendingQuery query) {
        return numbers.isEmpty() ? List.of() : articles.ranked(numbers, query.terms(), query.limit(), query.labels());
    }

    /** Where the list is too short for a pin's place, it comes last. */
    private static List<Item> merged(Map<Integer, Item> pinned, List<Numbered> read, int limit) {
        List<Item> merged = new ArrayList<>();
        int next = 0;
        for (int position = 1; position <= limit; position++) {
            Item pin = pinned.get(position);
            if (pin != null) {
                merged.add(marked(pin, true));
            } else if (next < read.size()) {
                merged.add(marked(read.get(next++).item(), false));
            }
        }
        return merged;
    }

    private static Item marked(Item item, boolean pinned) {
        byte[] json = Json.with(item.json(), "pinned", Boolean.toString(pinned).getBytes(StandardCharsets.US_ASCII));
        return new Item(item.id(), json, item.position());
    }
}

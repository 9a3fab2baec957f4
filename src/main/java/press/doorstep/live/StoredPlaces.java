package press.doorstep.live;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import press.doorstep.text.Place;
import press.doorstep.text.SortKeys;

/** The rows of places. A place that is known better replaces one known less; none is taken away. */
final class StoredPlaces {

    private static final String UPSERT = """
            insert into live.place (slug, sort_key, term, detail, document) values (?, ?, ?, ?, ?)
            on conflict (slug) do update set sort_key = excluded.sort_key, detail = excluded.detail, document = excluded.document
            where excluded.detail > place.detail
            """;

    private static final String KNOWN = "select p.slug, p.detail from live.place p where p.slug = any (?)";

    private StoredPlaces() {}

    static void put(Sql sql, Collection<Place> places, Map<Term, Integer> numbers) {
        Map<String, Place> best = new TreeMap<>();
        for (Place place : places) {
            best.merge(place.slug(), place, (one, other) -> detail(other) > detail(one) ? other : one);
        }
        if (best.isEmpty()) {
            return;
        }
        Map<String, Integer> known = new TreeMap<>();
        sql.rows(KNOWN, row -> known.put(row.text(1), row.number(2)), (Object)
                best.keySet().toArray(String[]::new));
        // Most are there already: those are neither written nor locked.
        best.values().removeIf(place -> detail(place) <= known.getOrDefault(place.slug(), -1));
        sql.batch(
                UPSERT,
                best.values().stream().map(place -> columns(place, numbers)).toList());
    }

    private static Object[] columns(Place place, Map<Term, Integer> numbers) {
        Json document = new Json()
                .object()
                .text("slug", place.slug())
                .text("name", place.name())
                .text("country", place.country())
                .value("geo", place.geo());
        return new Object[] {
            place.slug(),
            SortKeys.of(place.name()),
            numbers.get(Term.place(place.slug())),
            detail(place),
            document.last("articlesCount")
        };
    }

    private static int detail(Place place) {
        return (place.country() == null ? 0 : 1) + (place.geo() == null ? 0 : 1);
    }
}

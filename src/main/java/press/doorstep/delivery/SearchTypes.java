package press.doorstep.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.doorstep.search.Kind;
import press.doorstep.web.Parameters;

/** Which types of things a search is for: those asked for, or those that know all of the filters. */
final class SearchTypes {

    /** By the name the parameter and the answer have for them. */
    static final Map<String, Kind> NAMES = names();

    private static final Set<String> BOTH = Set.of(
            "topic", "topic.all", "topic.not", "topic.exact", "speaker", "speaker.not", "place", "language", "form");
    private static final Set<String> STORIES = Set.of(
            "speaker.all",
            "author",
            "source",
            "kind",
            "publishedAfter",
            "publishedBefore",
            "updatedAfter",
            "include",
            "bodyFormat");
    private static final Set<String> QUOTATIONS =
            Set.of("medium", "occasion", "verification", "roleAt", "saidAfter", "saidBefore", "fragments");

    private static final Map<Kind, Set<String>> KNOWN = new EnumMap<>(Map.of(
            Kind.ARTICLE, union(BOTH, STORIES),
            Kind.QUOTATION, union(BOTH, QUOTATIONS),
            Kind.SPEAKER, Set.of(),
            Kind.TOPIC, Set.of()));

    /** Every filter of any type. */
    static final Set<String> FILTERS = union(BOTH, union(STORIES, QUOTATIONS));

    private SearchTypes() {}

    static Set<Kind> of(Parameters parameters) {
        List<String> asked = parameters.anyOf("type", NAMES.keySet());
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        asked.forEach(name -> kinds.add(NAMES.get(name)));
        List<String> given = FILTERS.stream()
                // A flag that is off asks for nothing; documentation sends it along.
                .filter(name -> parameters
                        .text(name)
                        .filter(value -> !value.equals("false"))
                        .isPresent())
                .sorted()
                .toList();
        if (!asked.isEmpty()) {
            kinds.forEach(kind -> given.forEach(name -> requireKnown(kind, name)));
            return kinds;
        }
        Set<Kind> all = EnumSet.allOf(Kind.class);
        all.removeIf(kind -> !KNOWN.getOrDefault(kind, Set.of()).containsAll(given));
        if (all.isEmpty()) {
            throw Parameters.invalid(
                    given.get(0),
                    "does not go with " + String.join(", ", given.subList(1, given.size()))
                            + ": no type of thing has all of these.");
        }
        return all;
    }

    private static void requireKnown(Kind kind, String filter) {
        if (!KNOWN.getOrDefault(kind, Set.of()).contains(filter)) {
            throw Parameters.invalid(filter, "does not go with type=" + name(kind) + ".");
        }
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "s";
    }

    private static Map<String, Kind> names() {
        Map<String, Kind> names = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            names.put(name(kind), kind);
        }
        return names;
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return new TreeSet<>(all);
    }
}

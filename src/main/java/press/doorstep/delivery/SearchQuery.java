package press.doorstep.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.ArticleSort;
import press.doorstep.live.ArticlesFilter;
import press.doorstep.live.BodyFormat;
import press.doorstep.live.QuotationsFilter;
import press.doorstep.live.Representation;
import press.doorstep.live.Subject;
import press.doorstep.live.Term;
import press.doorstep.live.TermFilter;
import press.doorstep.search.Kind;
import press.doorstep.search.Search;
import press.doorstep.search.SearchConditions;
import press.doorstep.search.SearchOrder;
import press.doorstep.search.SearchText;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** What {@code /v1/search} is asked. */
record SearchQuery(
        SearchText text,
        Set<Kind> kinds,
        SearchOrder order,
        ArticlesFilter articles,
        QuotationsFilter quotations,
        Set<String> languages,
        List<String> facets,
        boolean highlight,
        @Nullable String labels,
        Parameters parameters) {

    static final List<String> FACETS = List.of("topic", "speaker", "language", "place", "year");

    private static final Set<String> SORTS = Set.of("relevance", "-publishedAt");
    /** Documentation sends it along when nothing is chosen. */
    private static final String USUAL_FORM = BodyFormat.BLOCKS.code();

    private static final int USUAL = 20;
    private static final int USUAL_OF_EACH = 5;
    private static final int MOST = 100;

    /** What refers to something by id or slug. */
    static final Map<String, Subject> REFERENCES = references();

    static final Map<String, Function<String, Term>> VALUES = values();

    static String[] names() {
        return Stream.of(
                        SearchTypes.FILTERS.stream(),
                        Stream.of("q", "type", "sort", "facets", "highlight", "labels", "fields"),
                        Paging.PARAMETERS.stream())
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    static SearchQuery of(Parameters parameters, Named named) {
        SearchText text = text(parameters);
        Set<Kind> kinds = SearchTypes.of(parameters);
        SearchOrder order =
                parameters.choice("sort", SORTS).filter("-publishedAt"::equals).isPresent()
                        ? SearchOrder.NEWEST
                        : SearchOrder.RELEVANCE;
        if (order == SearchOrder.NEWEST) {
            requireTimes(parameters, kinds);
        }
        if (kinds.size() > 1) {
            requireOneType(parameters);
        }
        if (parameters.text("facets").isPresent() && !kinds.contains(Kind.ARTICLE)) {
            throw Parameters.invalid("facets", "are of articles.");
        }
        return new SearchQuery(
                text,
                kinds,
                order,
                ArticlesQuery.filter(parameters, named, exact -> TermFilter.ALL, List.of(), ArticleSort.NEWEST),
                QuotationsQuery.filter(parameters, named, exact -> TermFilter.ALL),
                Set.copyOf(Filters.languages(parameters)),
                parameters.anyOf("facets", Set.copyOf(FACETS)),
                parameters.flag("highlight"),
                Labels.of(parameters),
                parameters);
    }

    /** What is asked for, in a list as well; refused when it has no word to look for, or more than anybody means. */
    static SearchText text(Parameters parameters) {
        SearchText text = SearchText.of(parameters
                .text("q")
                .orElseThrow(() -> Parameters.invalid("q", "says what to look for; it cannot be left out.")));
        if (text.isEmpty()) {
            throw Parameters.invalid("q", "has no word to look for.");
        }
        if (text.words() > SearchText.MOST_WORDS) {
            throw Parameters.invalid("q", "takes at most " + SearchText.MOST_WORDS + " words.");
        }
        return text;
    }

    private static void requireTimes(Parameters parameters, Set<Kind> kinds) {
        boolean timeless = kinds.contains(Kind.SPEAKER) || kinds.contains(Kind.TOPIC);
        if (timeless && parameters.text("type").isPresent()) {
            throw Parameters.invalid("sort", "-publishedAt goes with articles and quotations only.");
        }
        kinds.remove(Kind.SPEAKER);
        kinds.remove(Kind.TOPIC);
    }

    private static void requireOneType(Parameters parameters) {
        for (String name : List.of("cursor", "fields", "include", "bodyFormat")) {
            if (parameters.text(name).filter(given -> !given.equals(USUAL_FORM)).isPresent()) {
                throw Parameters.invalid(name, "goes with one type at a time: add type=articles or another.");
            }
        }
    }

    Search search(Kind kind) {
        SearchConditions conditions = switch (kind) {
            case ARTICLE -> SearchConditions.of(articles);
            case QUOTATION -> SearchConditions.of(quotations);
            case SPEAKER, TOPIC -> SearchConditions.NONE;
        };
        return new Search(kind, text, conditions, languages, order);
    }

    /** Whether places are marked: in texts, not in names. */
    boolean marks(Kind kind) {
        return highlight && (kind == Kind.ARTICLE || kind == Kind.QUOTATION);
    }

    Paging paging(Kind kind) {
        int limit = parameters.limit(kinds.size() == 1 ? USUAL : USUAL_OF_EACH, MOST);
        String binding = Filters.binding("search " + kind, parameters, SearchTypes.FILTERS, List.of("q")) + order;
        return Paging.of(parameters, binding, limit);
    }

    Shape shape(Kind kind) {
        return Shape.of(
                parameters,
                switch (kind) {
                    case ARTICLE -> Representation.FOUND_ARTICLE;
                    case QUOTATION -> Representation.FOUND_QUOTATION;
                    case SPEAKER -> Representation.SPEAKER;
                    case TOPIC -> Representation.TOPIC_LISTING;
                });
    }

    private static Map<String, Subject> references() {
        Map<String, Subject> references = new HashMap<>(ArticlesQuery.REFERENCES);
        references.putAll(QuotationsQuery.REFERENCES);
        references.keySet().retainAll(SearchTypes.FILTERS);
        return Map.copyOf(references);
    }

    private static Map<String, Function<String, Term>> values() {
        Map<String, Function<String, Term>> values = new HashMap<>(ArticlesQuery.VALUES);
        values.putAll(QuotationsQuery.VALUES);
        return Map.copyOf(values);
    }
}

package press.doorstep.delivery;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.ArticleSort;
import press.doorstep.live.ArticlesFilter;
import press.doorstep.live.BodyFormat;
import press.doorstep.live.CardInclude;
import press.doorstep.live.Representation;
import press.doorstep.live.Subject;
import press.doorstep.live.Term;
import press.doorstep.live.TermFilter;
import press.doorstep.search.SearchOrder;
import press.doorstep.search.SearchText;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** What a list of stories is asked for: filters, order, and what the cards are to hold. */
record ArticlesQuery(
        ArticlesFilter filter,
        @Nullable SearchText text,
        boolean relevance,
        Set<String> languages,
        Set<CardInclude> include,
        BodyFormat body,
        @Nullable String labels,
        Paging paging,
        Shape shape) {

    static final String ID = "id";

    static final Map<String, Subject> REFERENCES = Map.of(
            "topic",
            Subject.TOPIC,
            "topic.all",
            Subject.TOPIC,
            "topic.not",
            Subject.TOPIC,
            "speaker",
            Subject.SPEAKER,
            "speaker.all",
            Subject.SPEAKER,
            "speaker.not",
            Subject.SPEAKER,
            "author",
            Subject.AUTHOR,
            ID,
            Subject.ARTICLE);

    /** Slugs of names. */
    static final Map<String, Function<String, Term>> VALUES = Map.of("place", Term::place, "source", Term::source);

    private static final List<String> OTHERS = List.of(
            "topic.exact",
            "place",
            "language",
            "source",
            "kind",
            "form",
            "publishedAfter",
            "publishedBefore",
            "updatedAfter",
            "q");
    private static final List<String> FORM = List.of("sort", "include", "bodyFormat", "labels", "fields");

    /** The parameters of a list of stories, but those that its place makes pointless. */
    static String[] parameters(String... without) {
        return Stream.of(REFERENCES.keySet(), OTHERS, FORM, Paging.PARAMETERS)
                .flatMap(Collection::stream)
                .filter(name -> !List.of(without).contains(name))
                .toArray(String[]::new);
    }

    /** The filters alone, for lists that have a form and an order of their own. */
    static String[] filters(String... without) {
        return Stream.of(REFERENCES.keySet(), OTHERS)
                .flatMap(Collection::stream)
                .filter(name -> !name.equals(ID) && !List.of(without).contains(name))
                .toArray(String[]::new);
    }

    /**
     * @param under a condition that the list's place in the API sets, given whether narrower topics are left out
     * @param place that place, for cursors
     */
    static ArticlesQuery of(Parameters parameters, Named named, Function<Boolean, TermFilter> under, String place) {
        ArticleSort sort = sort(parameters);
        boolean relevance = byRelevance(parameters);
        return new ArticlesQuery(
                filter(parameters, named, under, ids(parameters, named), sort),
                text(parameters),
                relevance,
                Set.copyOf(Filters.languages(parameters)),
                include(parameters),
                body(parameters),
                Labels.of(parameters),
                Paging.of(
                        parameters,
                        Filters.binding(place, parameters, REFERENCES.keySet(), OTHERS)
                                + (relevance ? "relevance" : sort)),
                Shape.of(parameters, Representation.ARTICLE_CARD));
    }

    /** {@code ids} are for answering with these, in this order. */
    static ArticlesFilter filter(
            Parameters parameters, Named named, Function<Boolean, TermFilter> under, List<UUID> ids, ArticleSort sort) {
        boolean exact = parameters.flag("topic.exact");
        Filters filters = new Filters(parameters, under.apply(exact));
        filters.topics(named, exact);
        filters.speakers(named);
        filters.anyOf(named.ids("author"), Term::author);
        filters.slugs("place", Term::place);
        filters.languages();
        filters.slugs("source", Term::source);
        filters.choices("kind", Choices.ARTICLE_KINDS, Term::kind);
        filters.choices("form", Choices.FORMS, Term::form);
        return new ArticlesFilter(
                filters.terms(),
                parameters.time("publishedAfter").orElse(null),
                parameters.time("publishedBefore").orElse(null),
                parameters.time("updatedAfter").orElse(null),
                ids,
                sort);
    }

    /** In which order stories with the words asked for come. */
    SearchOrder order() {
        return relevance
                ? SearchOrder.RELEVANCE
                : switch (filter.sort()) {
                    case NEWEST -> SearchOrder.NEWEST;
                    case OLDEST -> SearchOrder.OLDEST;
                    case LAST_UPDATED -> SearchOrder.LAST_UPDATED;
                };
    }

    private static @Nullable SearchText text(Parameters parameters) {
        return parameters.text("q").isPresent() ? SearchQuery.text(parameters) : null;
    }

    /** Whether what is likest comes first, which only words can tell. */
    static boolean byRelevance(Parameters parameters) {
        boolean asked = parameters.text("sort").filter("relevance"::equals).isPresent();
        if (asked && parameters.text("q").isEmpty()) {
            throw Parameters.invalid("sort", "relevance goes with q.");
        }
        return asked;
    }

    /** The same stories, with other members in their cards. */
    ArticlesQuery handingOut(Set<CardInclude> members, BodyFormat form) {
        return new ArticlesQuery(filter, text, relevance, languages, members, form, labels, paging, shape);
    }

    /** The same page of other stories. */
    ArticlesQuery with(ArticlesFilter other) {
        return new ArticlesQuery(other, text, relevance, languages, include, body, labels, paging, shape);
    }

    /** True when stories were asked for by id and none of them ever was public: there is nothing to look for. */
    boolean isOfNothing(Parameters parameters) {
        return filter.ids().isEmpty() && parameters.text(ID).isPresent();
    }

    private static List<UUID> ids(Parameters parameters, Named named) {
        if (parameters.text(ID).isPresent()) {
            parameters.exclude(
                    List.of("sort", "cursor", "limit", "q"),
                    "does not go with id, which answers in one page and in its own order.");
        }
        return named.ids(ID);
    }

    private static ArticleSort sort(Parameters parameters) {
        return switch (parameters.choice("sort", Choices.ARTICLE_SORTS, "-publishedAt")) {
            case "publishedAt" -> ArticleSort.OLDEST;
            case "-updatedAt" -> ArticleSort.LAST_UPDATED;
            default -> ArticleSort.NEWEST;
        };
    }

    static Set<CardInclude> include(Parameters parameters) {
        Set<CardInclude> include = EnumSet.noneOf(CardInclude.class);
        for (String name : parameters.anyOf("include", Choices.CARD_INCLUDES)) {
            include.add(CardInclude.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return include;
    }

    static BodyFormat body(Parameters parameters) {
        return BodyFormat.of(parameters.choice("bodyFormat", BodyFormat.CODES, BodyFormat.BLOCKS.code()));
    }
}

package press.doorstep.delivery;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** What a list of stories is asked for: filters, order, and what the cards are to hold. */
record ArticlesQuery(
        ArticlesFilter filter,
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
            "updatedAfter");
    private static final List<String> FORM = List.of("sort", "include", "bodyFormat", "labels", "fields");

    /** The parameters of a list of stories, but those that its place makes pointless. */
    static String[] parameters(String... without) {
        return Stream.of(REFERENCES.keySet(), OTHERS, FORM, Paging.PARAMETERS)
                .flatMap(Collection::stream)
                .filter(name -> !List.of(without).contains(name))
                .toArray(String[]::new);
    }

    /**
     * @param under a condition that the list's place in the API sets, given whether narrower topics are left out
     * @param place that place, for cursors
     */
    static ArticlesQuery of(Parameters parameters, Named named, Function<Boolean, TermFilter> under, String place) {
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
        ArticleSort sort = sort(parameters);
        ArticlesFilter filter = new ArticlesFilter(
                filters.terms(),
                parameters.time("publishedAfter").orElse(null),
                parameters.time("publishedBefore").orElse(null),
                parameters.time("updatedAfter").orElse(null),
                ids(parameters, named),
                sort);
        return new ArticlesQuery(
                filter,
                include(parameters),
                body(parameters),
                Labels.of(parameters),
                Paging.of(parameters, Filters.binding(place, parameters, REFERENCES.keySet(), OTHERS) + sort),
                Shape.of(parameters, Representation.ARTICLE_CARD));
    }

    /** True when stories were asked for by id and none of them ever was public: there is nothing to look for. */
    boolean isOfNothing(Parameters parameters) {
        return filter.ids().isEmpty() && parameters.text(ID).isPresent();
    }

    private static List<java.util.UUID> ids(Parameters parameters, Named named) {
        if (parameters.text(ID).isPresent()) {
            for (String other : List.of("sort", "cursor", "limit")) {
                if (parameters.text(other).isPresent()) {
                    throw Parameters.invalid(
                            other, "does not go with id, which answers in one page and in its own order.");
                }
            }
        }
        return named.ids(ID);
    }

    private static ArticleSort sort(Parameters parameters) {
        return switch (parameters.choice("sort", Choices.ARTICLE_SORTS).orElse("-publishedAt")) {
            case "publishedAt" -> ArticleSort.OLDEST;
            case "-updatedAt" -> ArticleSort.LAST_UPDATED;
            default -> ArticleSort.NEWEST;
        };
    }

    private static Set<CardInclude> include(Parameters parameters) {
        Set<CardInclude> include = EnumSet.noneOf(CardInclude.class);
        for (String name : parameters.anyOf("include", Choices.CARD_INCLUDES)) {
            include.add(CardInclude.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return include;
    }

    static BodyFormat body(Parameters parameters) {
        return parameters
                .choice("bodyFormat", BodyFormat.CODES)
                .map(BodyFormat::of)
                .orElse(BodyFormat.BLOCKS);
    }
}

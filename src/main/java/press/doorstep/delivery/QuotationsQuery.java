package press.doorstep.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.QuotationsFilter;
import press.doorstep.live.Representation;
import press.doorstep.live.Subject;
import press.doorstep.live.Term;
import press.doorstep.live.TermFilter;
import press.doorstep.search.SearchOrder;
import press.doorstep.search.SearchText;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** What a list of quotations is asked for. */
record QuotationsQuery(
        QuotationsFilter filter,
        @Nullable SearchText text,
        boolean relevance,
        Set<String> languages,
        boolean occurrences,
        @Nullable String labels,
        Paging paging,
        Shape shape) {

    static final Map<String, Subject> REFERENCES = Map.of(
            "speaker", Subject.SPEAKER,
            "speaker.not", Subject.SPEAKER,
            "topic", Subject.TOPIC,
            "topic.all", Subject.TOPIC,
            "topic.not", Subject.TOPIC,
            "article", Subject.ARTICLE);

    /** Slugs of names. */
    static final Map<String, Function<String, Term>> VALUES =
            Map.of("place", Term::place, "occasion", Term::occasion, "roleAt", Term::roleAt);

    private static final List<String> OTHERS = List.of(
            "topic.exact",
            "place",
            "language",
            "form",
            "medium",
            "occasion",
            "verification",
            "roleAt",
            "saidAfter",
            "saidBefore",
            "fragments",
            "q");
    private static final List<String> FORM = List.of("sort", "include", "labels", "fields");

    /** The parameters of a list of quotations, but those that its place makes pointless. */
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
                .filter(name -> !List.of(without).contains(name))
                .toArray(String[]::new);
    }

    /** The parameters of a speaker's timeline: what it counts, and how it is written. */
    static String[] timeline() {
        return Stream.concat(Stream.of(filters("speaker", "speaker.not", "article")), Stream.of("labels", "fields"))
                .toArray(String[]::new);
    }

    /**
     * @param under a condition that the list's place in the API sets, given whether narrower topics are left out
     * @param place that place, for cursors
     */
    static QuotationsQuery of(Parameters parameters, Named named, Function<Boolean, TermFilter> under, String place) {
        parameters.choice("sort", Choices.QUOTATION_SORTS, "-saidOn");
        boolean relevance = ArticlesQuery.byRelevance(parameters);
        return new QuotationsQuery(
                filter(parameters, named, under),
                text(parameters),
                relevance,
                Set.copyOf(Filters.languages(parameters)),
                Includes.of(parameters, "occurrences"),
                Labels.of(parameters),
                Paging.of(
                        parameters,
                        Filters.binding(place, parameters, REFERENCES.keySet(), OTHERS)
                                + (relevance ? "relevance" : "")),
                Shape.of(parameters, Representation.QUOTATION));
    }

    static QuotationsFilter filter(Parameters parameters, Named named, Function<Boolean, TermFilter> under) {
        return new QuotationsFilter(
                terms(parameters, named, under),
                named.ids("article"),
                parameters.day("saidAfter").orElse(null),
                parameters.day("saidBefore").orElse(null),
                parameters.flag("fragments"));
    }

    static @Nullable SearchText text(Parameters parameters) {
        if (parameters.text("q").isEmpty()) {
            return null;
        }
        if (parameters.text("article").isPresent()) {
            throw Parameters.invalid("article", "does not go with q: a story's quotations are few enough to be read.");
        }
        return SearchQuery.text(parameters);
    }

    /** In which order quotations with the words asked for come. */
    SearchOrder order() {
        return relevance ? SearchOrder.RELEVANCE : SearchOrder.LAST_SAID;
    }

    private static TermFilter terms(Parameters parameters, Named named, Function<Boolean, TermFilter> under) {
        boolean exact = parameters.flag("topic.exact");
        Filters filters = new Filters(parameters, under.apply(exact));
        filters.topics(named, exact);
        filters.speakers(named);
        filters.slugs("place", Term::place);
        filters.languages();
        filters.choices("form", Choices.FORMS, Term::form);
        filters.choices("medium", Choices.MEDIA, Term::medium);
        filters.slugs("occasion", Term::occasion);
        filters.choices("verification", Choices.VERIFICATIONS, Term::verification);
        filters.slugs("roleAt", Term::roleAt);
        return filters.terms();
    }
}

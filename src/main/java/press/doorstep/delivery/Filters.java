package press.doorstep.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import press.doorstep.live.Term;
import press.doorstep.live.TermFilter;
import press.doorstep.text.Slugs;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** Collects the conditions of a query that are terms of the index: between parameters all must hold, within one any. */
final class Filters {

    private final Parameters parameters;
    private TermFilter terms;

    Filters(Parameters parameters, TermFilter under) {
        this.parameters = parameters;
        this.terms = under;
    }

    TermFilter terms() {
        return terms;
    }

    void topics(Named named, boolean exact) {
        anyOf(named.ids("topic"), id -> Term.topic(id, exact));
        terms = terms.allOf(all(named.ids("topic.all"), id -> Term.topic(id, exact)));
        terms = terms.noneOf(all(named.ids("topic.not"), id -> Term.topic(id, exact)));
    }

    void speakers(Named named) {
        anyOf(named.ids("speaker"), Term::speaker);
        terms = terms.allOf(all(named.ids("speaker.all"), Term::speaker));
        terms = terms.noneOf(all(named.ids("speaker.not"), Term::speaker));
    }

    void anyOf(List<UUID> ids, Function<UUID, Term> term) {
        add(all(ids, term));
    }

    void slugs(String name, Function<String, Term> term) {
        add(all(slugs(parameters, name), term));
    }

    static List<String> slugs(Parameters parameters, String name) {
        List<String> slugs = parameters.anyOf(name);
        for (String slug : slugs) {
            if (!Slugs.isSlug(slug)) {
                throw Parameters.invalid(name, "takes slugs; \"" + slug + "\" is none.");
            }
        }
        return slugs;
    }

    void choices(String name, Set<String> known, Function<String, Term> term) {
        add(all(parameters.anyOf(name, known), term));
    }

    void languages() {
        add(all(languages(parameters), Term::language));
    }

    /** The languages asked for, in canonical case. */
    static List<String> languages(Parameters parameters) {
        return all(parameters.anyOf("language"), tag -> Labels.language("language", tag));
    }

    private void add(List<Term> any) {
        if (!any.isEmpty()) {
            terms = terms.anyOf(any);
        }
    }

    private static <T, R> List<R> all(List<T> values, Function<T, R> made) {
        return values.stream().map(made).toList();
    }

    /** What a cursor is bound to: the list and the filters as they were given. */
    @SafeVarargs
    static String binding(String place, Parameters parameters, Collection<String>... names) {
        Set<String> sorted = new TreeSet<>();
        for (Collection<String> some : names) {
            sorted.addAll(some);
        }
        StringBuilder binding = new StringBuilder(place);
        for (String name : sorted) {
            parameters
                    .text(name)
                    .ifPresent(value ->
                            binding.append('&').append(name).append('=').append(value));
        }
        return binding.append('&').toString();
    }
}

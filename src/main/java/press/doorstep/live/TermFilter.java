package press.doorstep.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which terms a row must and must not have.
 *
 * @param groups of each group at least one; a group that is empty matches nothing
 * @param none none of these
 */
public record TermFilter(List<Set<Term>> groups, Set<Term> none) {

    public static final TermFilter ALL = new TermFilter(List.of(), Set.of());

    public TermFilter {
        groups = List.copyOf(groups);
        none = Set.copyOf(none);
    }

    /** This, and at least one of {@code terms}. */
    public TermFilter anyOf(Collection<Term> terms) {
        List<Set<Term>> more = new ArrayList<>(groups);
        more.add(Set.copyOf(terms));
        return new TermFilter(more, none);
    }

    /** This, and all of {@code terms}. */
    public TermFilter allOf(Collection<Term> terms) {
        List<Set<Term>> more = new ArrayList<>(groups);
        for (Term term : terms) {
            more.add(Set.of(term));
        }
        return new TermFilter(more, none);
    }

    /** This, and none of {@code terms}. */
    public TermFilter noneOf(Collection<Term> terms) {
        Set<Term> more = new LinkedHashSet<>(none);
        more.addAll(terms);
        return new TermFilter(groups, more);
    }
}

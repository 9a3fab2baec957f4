package press.doorstep.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A filter in numbers; for a partner, what that partner may have is a group of its own.
 *
 * @param groups of each at least one, the group with the fewest rows first: it drives the walk
 * @param none none of these
 * @param all the term that everything has; 0 while nothing has any
 * @param rows about how many rows the terms in {@code groups} have; only known when there is more than one group
 */
record TermNeeds(List<int[]> groups, int[] none, int all, Map<Integer, Long> rows) {

    static TermNeeds of(Sql sql, TermNumbers numbers, TermFilter filter, Counted counted) {
        Set<Term> terms = new HashSet<>(filter.none());
        filter.groups().forEach(terms::addAll);
        terms.add(Term.ALL);
        Map<Term, Integer> known = numbers.find(sql, terms);
        List<int[]> groups = new ArrayList<>();
        for (Set<Term> group : filter.groups()) {
            groups.add(numbers(group, known));
        }
        if (sql.partner() != Audience.EVERYBODY) {
            groups.add(new int[] {-sql.partner()});
        }
        Map<Integer, Long> rows = Map.of();
        if (groups.size() > 1) {
            rows = counted.roughly(
                    sql, groups.stream().flatMapToInt(IntStream::of).toArray());
            Map<Integer, Long> sizes = rows;
            groups.sort(Comparator.comparingLong(group -> total(group, sizes)));
        }
        return new TermNeeds(groups, numbers(filter.none(), known), known.getOrDefault(Term.ALL, 0), rows);
    }

    private static long total(int[] group, Map<Integer, Long> rows) {
        return IntStream.of(group)
                .mapToLong(term -> rows.getOrDefault(term, 0L))
                .sum();
    }

    private static int[] numbers(Set<Term> terms, Map<Term, Integer> known) {
        return terms.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** Whether nothing can match: a group none of whose terms anything has. */
    boolean hopeless() {
        return groups.stream().anyMatch(group -> group.length == 0);
    }

    /** Whether the filter is one term and no more, or nothing at all: what is counted as such. */
    boolean isOneTerm() {
        return none.length == 0 && (groups.isEmpty() || (groups.size() == 1 && groups.get(0).length == 1));
    }

    int oneTerm() {
        return groups.isEmpty() ? all : groups.get(0)[0];
    }

    /** A guess at how many of {@code everything} match, as if terms were spread independently of each other. */
    long guess(long everything) {
        double share = 1;
        for (int[] group : groups) {
            share *= Math.min(1, (double) total(group, rows) / Math.max(1, everything));
        }
        return Math.round(everything * share);
    }
}

package press.doorstep.search;

import java.util.List;
import press.doorstep.live.Term;

/**
 * How what was found is spread.
 *
 * @param estimated whether so much was found that a part of it was counted and the rest is inferred
 */
public record Facet(String name, List<Value> values, boolean estimated) {

    /** @param term what to filter by to have only these; a year is a term of the kind {@code year} */
    public record Value(Term term, long count) {}
}

package press.doorstep.search;

import java.util.Set;

/**
 * What is looked for.
 *
 * @param languages tags; only texts of these can be meant; empty for all
 */
public record Search(
        Kind kind, SearchText text, SearchConditions conditions, Set<String> languages, SearchOrder order) {

    /** The same in other words. */
    public Search asking(SearchText other) {
        return new Search(kind, other, conditions, languages, order);
    }
}

package press.doorstep.live;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which quotations. Days are exclusive; with one, quotations of an unknown day are left out.
 *
 * @param articles carried by at least one of these; empty for no such condition
 * @param fragments whether parts of a fuller quotation are listed as well
 */
public record QuotationsFilter(
        TermFilter terms,
        List<UUID> articles,
        @Nullable LocalDate saidAfter,
        @Nullable LocalDate saidBefore,
        boolean fragments) {

    public static final QuotationsFilter ALL = with(TermFilter.ALL);

    public static QuotationsFilter with(TermFilter terms) {
        return new QuotationsFilter(terms, List.of(), null, null, false);
    }
}

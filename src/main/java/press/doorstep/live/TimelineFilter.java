package press.doorstep.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker's timeline counts.
 *
 * @param quotations the speaker's, and what else is asked of them; not by the stories that carry them
 * @param among only these; null for no such condition
 */
public record TimelineFilter(
        QuotationsFilter quotations, @Nullable Collection<UUID> among) {

    /** Fragments are in what they are fragments of, and so are not counted, unless they are asked for. */
    Counted counted() {
        return quotations.fragments() ? Counted.QUOTATIONS : Counted.WHOLE_QUOTATIONS;
    }

    List<TermWalk.Condition> conditions() {
        List<TermWalk.Condition> conditions = new ArrayList<>(LiveQuotations.days(quotations));
        if (among != null) {
            conditions.add(new TermWalk.Condition(
                    "quotation = any (array(select q.no from live.quotation q where q.id = any (?)))",
                    (Object) among.toArray(UUID[]::new)));
        }
        return conditions;
    }
}

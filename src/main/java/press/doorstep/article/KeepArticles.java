package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kept;
import press.doorstep.text.Checks;
import press.doorstep.web.Problem;

/** Adds stories with their quotations or brings them up to date, and publishes those that say so; the same record again changes nothing. */
@ApplicationScoped
public class KeepArticles {

    private static final Logger LOG = Logger.getLogger(KeepArticles.class);

    @Inject
    KeepBatch batches;

    /**
     * One outcome a record, in the order of the records; batches of 50 to 100 are best. Begins a transaction of its own for each batch and keeps
     * the good records when others of the batch are refused. A direct quotation that does not stand in its story is a remark, and stays at the
     * desk when the story goes live.
     */
    public List<Kept> keep(List<ArticleRecord> records, String by) {
        @Nullable Kept[] kept = new Kept[records.size()];
        List<KeepBatch.Line> open = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            open.add(new KeepBatch.Line(i, records.get(i)));
        }
        while (!open.isEmpty()) {
            Map<Integer, Kept> outcomes = keepTogether(open, by);
            outcomes.forEach((line, outcome) -> kept[line] = outcome);
            // What is left names a story that another line of the batch was about: it comes after that one.
            open = open.stream().filter(line -> kept[line.number()] == null).toList();
        }
        return Arrays.stream(kept).map(Objects::requireNonNull).toList();
    }

    /** A line nobody foresaw spoils the transaction of its batch; then each has its own. */
    private Map<Integer, Kept> keepTogether(List<KeepBatch.Line> lines, String by) {
        try {
            return batches.keep(lines, by);
        } catch (RuntimeException spoilt) {
            if (lines.size() == 1) {
                return Map.of(lines.get(0).number(), refused(lines.get(0), spoilt));
            }
            LOG.debug("A batch is kept line by line.", spoilt);
            Map<Integer, Kept> outcomes = new HashMap<>();
            lines.forEach(line -> outcomes.putAll(keepTogether(List.of(line), by)));
            return outcomes;
        }
    }

    private static Kept refused(KeepBatch.Line line, RuntimeException spoilt) {
        Checks checks = new Checks();
        checks.fault("", refusal(spoilt));
        return Kept.refused(line.record().id(), line.record().slug(), checks);
    }

    /** Only what has a reason to tell is a refusal of the record; anything else is a failure of the import. */
    private static String refusal(RuntimeException spoilt) {
        for (Throwable cause = spoilt; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem.detail();
            }
        }
        throw spoilt;
    }
}

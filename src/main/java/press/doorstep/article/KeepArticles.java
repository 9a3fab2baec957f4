package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kept;

/** Adds stories with their quotations or brings them up to date, and publishes those that say so; the same record again changes nothing. */
@ApplicationScoped
public class KeepArticles {

    @Inject
    KeepBatch batches;

    /**
     * One outcome a record, in the order of the records; batches of 50 to 100 are best. Refused records do not spoil the others. A direct
     * quotation that does not stand in its story is a remark, and stays at the desk when the story goes live. Joins the caller's transaction;
     * what nobody foresaw is thrown and spoils it, and the records are then best kept one by one.
     */
    @Transactional
    public List<Kept> keep(List<ArticleRecord> records, String by) {
        @Nullable Kept[] kept = new Kept[records.size()];
        List<KeepBatch.Line> open = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            open.add(new KeepBatch.Line(i, records.get(i)));
        }
        while (!open.isEmpty()) {
            batches.keep(open, by).forEach((line, outcome) -> kept[line] = outcome);
            // What is left names a story that another line of the batch was about: it comes after that one.
            open = open.stream().filter(line -> kept[line.number()] == null).toList();
        }
        return Arrays.stream(kept).map(Objects::requireNonNull).toList();
    }
}

package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.naming.Kept;

/** Adds stories with their quotations or brings them up to date, and publishes those that say so; the same record again changes nothing. */
@ApplicationScoped
public class KeepArticles {

    /**
     * One outcome a record, in the order of the records; batches of 50 to 100 are best. Begins a transaction of its own for each batch and keeps
     * the good records when others of the batch are refused. A direct quotation that does not stand in its story is a remark, and stays at the
     * desk when the story goes live.
     */
    public List<Kept> keep(List<ArticleRecord> records, String by) {
        throw new UnsupportedOperationException();
    }
}

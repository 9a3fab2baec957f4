package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotations that are live, to read. */
@ApplicationScoped
public class LiveQuotations {

    public Lookup<Document> find(String reference, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** Latest said first, unknown days last. */
    public Slice list(QuotationsFilter filter, Window window, Count count, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** Where a quotation and its fragments stand, newest story first. */
    public Slice occurrences(UUID quotation, Window window, Count count) {
        throw new UnsupportedOperationException();
    }
}

package press.doorstep.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does one part of a change that is made in parts, as one step with many stories: the part and its record are a transaction of their own. The
 * change as a whole is recorded when it is over, under the same request.
 */
@ApplicationScoped
public class RecordPart {

    private static final int OK = 200;

    @Inject
    AuditLog log;

    @Inject
    Deeds deeds;

    @Inject
    RoutingContext request;

    /** What was changed, and the revision that came of it. */
    public record Changed(UUID item, int revision) {}

    /** @param action what the part is called when it is done alone, as {@code publishArticle} */
    @Transactional
    public <T> T record(String action, String kind, Supplier<T> part, Function<T, Changed> changed) {
        T done = part.get();
        Changed what = changed.apply(done);
        Subject subject = new Subject(kind, what.item(), null, what.revision());
        log.write(List.of(deeds.of(request, action, subject, OK, null)));
        return done;
    }
}

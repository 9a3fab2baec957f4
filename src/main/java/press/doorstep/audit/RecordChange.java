package press.doorstep.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Change;

/** Records a change that somebody asked for: in its transaction, or in one of its own for what has been done in parts. */
@ApplicationScoped
class RecordChange {

    private static final int NO_CONTENT = 204;

    @Inject
    AuditLog log;

    @Inject
    Deeds deeds;

    /** @param answer null for one without content */
    @Transactional
    public void record(RoutingContext request, Change change, Subject before, @Nullable Response answer) {
        Subject subject = answer == null ? before : Address.after(before, answer);
        int status = answer == null ? NO_CONTENT : answer.getStatus();
        log.write(List.of(deeds.of(request, change.operation(), subject, status, null)));
    }
}

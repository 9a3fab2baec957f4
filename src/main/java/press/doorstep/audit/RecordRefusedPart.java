package press.doorstep.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import press.doorstep.text.Slugs;

/** Records that one part of a change that is made in parts was refused; the others may have been done. */
@ApplicationScoped
public class RecordRefusedPart {

    @Inject
    AuditLog log;

    @Inject
    Deeds deeds;

    @Inject
    Subjects subjects;

    @Inject
    RoutingContext request;

    /**
     * @param action what the part is called when it is done alone, as {@code publishArticle}
     * @param reference what it was to be done to: an id or a slug
     */
    @Transactional
    public void record(String action, String kind, String reference, int status, String code) {
        Subject subject = Slugs.isUuid(reference)
                ? new Subject(kind, UUID.fromString(reference), null, null)
                : new Subject(kind, null, Slugs.isSlug(reference) ? reference : null, null);
        log.write(List.of(deeds.of(request, action, subjects.identified(subject), status, code)));
    }
}

package press.doorstep.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Slugs;
import press.doorstep.web.Problem;

/** Those who are called. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    Webhook require(String id) {
        return Slugs.isUuid(id)
                ? findByIdOptional(UUID.fromString(id)).orElseThrow(() -> missing(id))
                : found(id, null);
    }

    /** The same, to be changed: nobody else changes it until the transaction ends. */
    Webhook requireHeld(String id) {
        return found(id, Slugs.isUuid(id) ? findById(UUID.fromString(id), LockModeType.PESSIMISTIC_WRITE) : null);
    }

    /** By which number what is live knows a partner; null when there is none, or they are shut out. */
    @Nullable
    Integer partner(UUID id) {
        List<?> found = getEntityManager()
                .createNativeQuery("select no from desk.partner where id = ?1 and active")
                .setParameter(1, id)
                .getResultList();
        return found.isEmpty() ? null : ((Number) found.get(0)).intValue();
    }

    private static Webhook found(String id, @Nullable Webhook webhook) {
        if (webhook == null) {
            throw missing(id);
        }
        return webhook;
    }

    private static Problem missing(String id) {
        return WebhookProblem.WEBHOOK_NOT_FOUND.because("There is no webhook \"" + id + "\".");
    }

    /** The newest first: ids sort by the time they were made. */
    List<Webhook> newestBefore(@Nullable UUID id, int most) {
        return (id == null ? find("order by id desc") : find("id < ?1 order by id desc", id))
                .page(Page.ofSize(most))
                .list();
    }
}

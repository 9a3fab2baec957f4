package press.doorstep.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys there are and were. */
@ApplicationScoped
class ApiKeys implements PanacheRepositoryBase<ApiKey, UUID> {

    Optional<ApiKey> byHash(byte[] hash) {
        return find("hash", hash).firstResultOptional();
    }

    ApiKey required(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> AccessProblem.KEY_NOT_FOUND.because("No key has the id " + id + "."));
    }

    /** Those that can manage keys at a moment, but for one. */
    boolean othersManage(UUID except, Instant now) {
        return find("id <> ?1 and revokedAt is null and (expiresAt is null or expiresAt > ?2)", except, now).stream()
                .anyMatch(ApiKey::manages);
    }

    /** Whether there is such a partner; held so that they stay until the end of the transaction. */
    boolean isPartner(UUID id) {
        return !getEntityManager()
                .createNativeQuery("select 1 from desk.partner where id = ?1 for key share")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Whether a text once stood for a key and was replaced. */
    boolean wasReplaced(byte[] hash) {
        return !getEntityManager()
                .createNativeQuery("select 1 from desk.api_key_former where hash = ?1")
                .setParameter(1, hash)
                .getResultList()
                .isEmpty();
    }

    /** Lets the present text of a key, and those before it, hold until a moment at most. */
    void retireText(ApiKey key, Instant until) {
        getEntityManager()
                .createNativeQuery("update desk.api_key_former set until = ?2 where key = ?1 and until > ?2")
                .setParameter(1, key.id)
                .setParameter(2, until)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("insert into desk.api_key_former (hash, key, until) values (?1, ?2, ?3)")
                .setParameter(1, key.hash)
                .setParameter(2, key.id)
                .setParameter(3, until)
                .executeUpdate();
    }

    /** Changes to who can manage keys come one after the other, until the end of the transaction. */
    void lock() {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('desk.api_key.manage'))) locked")
                .getResultList();
    }

    /** The newest first: ids sort by the time they were made. */
    List<ApiKey> newestBefore(@Nullable UUID id, int most) {
        return (id == null ? find("order by id desc") : find("id < ?1 order by id desc", id))
                .page(Page.ofSize(most))
                .list();
    }
}

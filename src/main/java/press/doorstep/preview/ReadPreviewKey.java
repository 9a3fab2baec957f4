package press.doorstep.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** Reads the key that seals links; the first who wants it makes it, for all nodes. */
@ApplicationScoped
class ReadPreviewKey {

    private static final int BYTES = 32;

    @Inject
    EntityManager entities;

    private volatile byte @Nullable [] known;

    /** In a transaction of its own: what is remembered here has to be there for good. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public byte[] read() {
        byte[] key = known;
        if (key == null) {
            key = stored();
            known = key;
        }
        return key;
    }

    private byte[] stored() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        entities.createNativeQuery("insert into desk.preview_key (secret) values (:fresh) on conflict (one) do nothing")
                .setParameter("fresh", fresh)
                .executeUpdate();
        return (byte[]) entities.createNativeQuery("select secret from desk.preview_key", byte[].class)
                .getSingleResult();
    }
}

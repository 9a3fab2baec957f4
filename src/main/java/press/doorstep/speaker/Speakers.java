package press.doorstep.speaker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.web.NamePage;
import press.doorstep.web.Problem;
import press.doorstep.web.WebProblem;

/** The speakers of the desk. */
@ApplicationScoped
class Speakers implements PanacheRepositoryBase<Speaker, UUID> {

    @Inject
    SlugRegister slugs;

    /** The speaker of an id or slug. */
    Speaker require(String reference) {
        return slugs.find(Kind.SPEAKER, reference)
                .flatMap(id -> whole(Set.of(id)).stream().findFirst())
                .orElseThrow(() -> missing(reference));
    }

    /** The same, to be changed: nobody else changes it until the transaction ends. Whoever was merged is not changed any more. */
    Speaker requireLocked(String reference) {
        UUID id = named(reference);
        return among(wholeLocked(Set.of(id)), id);
    }

    /** Who a reference names by itself, merged or not. */
    UUID named(String reference) {
        return slugs.named(Kind.SPEAKER, reference).orElseThrow(() -> missing(reference));
    }

    /** Who a reference in a body names by itself, merged or not. */
    UUID intended(String pointer, String reference) {
        UUID named = slugs.named(Kind.SPEAKER, reference).orElse(null);
        if (named == null || existing(Set.of(named)).isEmpty()) {
            throw WebProblem.INVALID_BODY
                    .because("The body names a speaker that is not there.")
                    .at(pointer, "There is no speaker \"" + reference + "\".");
        }
        return named;
    }

    /** One of speakers that are held; refused when it has gone into another. */
    Speaker among(Collection<Speaker> held, UUID id) {
        Speaker found = held.stream()
                .filter(speaker -> speaker.id.equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id.toString()));
        if (found.mergedInto != null) {
            String into = slugs.present(Kind.SPEAKER, Set.of(found.mergedInto)).get(found.mergedInto);
            throw SpeakerProblem.SPEAKER_MERGED
                    .because("\"" + found.slug + "\" was merged into \"" + into + "\".")
                    .with("into", String.valueOf(into));
        }
        return found;
    }

    /** Lets these lead to a speaker. */
    void lead(Collection<UUID> merged, UUID to) {
        if (!merged.isEmpty()) {
            update("mergedInto = ?1 where id in ?2", to, merged);
        }
    }

    private static Problem missing(String reference) {
        return SpeakerProblem.DESK_SPEAKER_NOT_FOUND.because("There is no speaker \"" + reference + "\".");
    }

    List<Speaker> page(@Nullable String kind, NamePage page) {
        String after = "mergedInto is null and (sortKey, id) > (?1, ?2) %s order by sortKey, id";
        return (kind == null
                        ? find(after.formatted(""), page.key(), page.id())
                        : find(after.formatted("and kind = ?3"), page.key(), page.id(), kind))
                .page(0, page.rows())
                .list();
    }

    /** Speakers with their tenures, in one statement. */
    List<Speaker> whole(Collection<UUID> ids) {
        return list("select s from Speaker s left join fetch s.tenures where s.id in ?1", ids);
    }

    /** The same, to be changed; read after the lock is had. */
    List<Speaker> wholeLocked(Collection<UUID> ids) {
        lock("select id from desk.speaker where id in (:ids) order by id for no key update", ids);
        return whole(ids);
    }

    /** The same, to be made one or two: nobody may refer to them meanwhile. */
    List<Speaker> wholeAlone(Collection<UUID> ids) {
        lock("select id from desk.speaker where id in (:ids) order by id for update", ids);
        return whole(ids);
    }

    /** The same, held against change until the transaction ends: what is rendered from them now is not outdated by a change in between. */
    List<Speaker> wholeHeld(Collection<UUID> ids) {
        lock("select id from desk.speaker where id in (:ids) order by id for share", ids);
        return whole(ids);
    }

    private void lock(String statement, Collection<UUID> ids) {
        getSession()
                .createNativeQuery(statement, UUID.class)
                .setParameterList("ids", ids)
                .list();
    }

    /** Who is found by any of these hashes of names, but not who was merged. */
    List<Speaker> called(Collection<Long> hashes, int most) {
        return hashes.isEmpty()
                ? List.of()
                : getSession()
                        .createNativeQuery("""
                                select * from desk.speaker where merged_into is null and called && cast(:hashes as bigint[])
                                order by sort_key, id limit :most
                                """, Speaker.class)
                        .setParameter("hashes", hashes.toArray(Long[]::new))
                        .setParameter("most", most)
                        .list();
    }

    /** Who is not found by the names they have now, held so that several nodes share the work. */
    List<Speaker> uncalled(int most) {
        return getSession()
                .createNativeQuery("""
                        select * from desk.speaker where called_revision is distinct from revision
                        order by id limit :most for no key update skip locked
                        """, Speaker.class)
                .setParameter("most", most)
                .list();
    }

    /** Those of these ids that there are. */
    Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(getEntityManager()
                .createQuery("select s.id from Speaker s where s.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** How many quotations are theirs, held until the transaction ends: no new one can come meanwhile. */
    long quotations(UUID speaker) {
        lock("select id from desk.speaker where id in (:ids) for update", Set.of(speaker));
        return getSession()
                .createNativeQuery("select count(*) from desk.quotation where speaker = :id", Long.class)
                .setParameter("id", speaker)
                .getSingleResult();
    }
}

package press.doorstep.quotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.web.Problem;
import press.doorstep.web.WebProblem;

/** The quotations of the desk. */
@ApplicationScoped
class Quotations implements PanacheRepositoryBase<Quotation, UUID> {

    @Inject
    SlugRegister slugs;

    /** What ids and slugs stand for; those unknown are left out. */
    Map<String, UUID> resolve(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        Map<String, UUID> found = slugs.findAll(Kind.QUOTATION, references);
        Set<UUID> existing = existing(found.values());
        found.values().retainAll(existing);
        return found;
    }

    /** What a reference names by itself, merged or not. */
    UUID named(String reference) {
        return slugs.named(Kind.QUOTATION, reference)
                .filter(id -> !existing(Set.of(id)).isEmpty())
                .orElseThrow(() -> missing(reference));
    }

    /** The same of a reference in a body. */
    UUID intended(String pointer, String reference) {
        return slugs.named(Kind.QUOTATION, reference)
                .filter(id -> !existing(Set.of(id)).isEmpty())
                .orElseThrow(() -> WebProblem.INVALID_BODY
                        .because("The body names a quotation that is not there.")
                        .at(pointer, "There is no quotation \"" + reference + "\"."));
    }

    /** One of quotations that are held; refused when it has gone into another. */
    Quotation among(Map<UUID, Quotation> held, UUID id) {
        Quotation found = held.get(id);
        if (found == null) {
            throw missing(id.toString());
        }
        if (found.mergedInto != null) {
            String into =
                    slugs.present(Kind.QUOTATION, Set.of(found.mergedInto)).get(found.mergedInto);
            throw QuotationProblem.QUOTATION_MERGED
                    .because("\"" + found.slug + "\" was merged into \"" + into + "\".")
                    .with("into", String.valueOf(into));
        }
        return found;
    }

    /** Lets these lead to a quotation. */
    void lead(Collection<UUID> merged, UUID to) {
        if (!merged.isEmpty()) {
            update("mergedInto = ?1 where id in ?2", to, merged);
        }
    }

    private static Problem missing(String reference) {
        return QuotationProblem.DESK_QUOTATION_NOT_FOUND.because("There is no quotation \"" + reference + "\".");
    }

    UUID require(String reference) {
        return Optional.ofNullable(resolve(List.of(reference)).get(reference)).orElseThrow(() -> missing(reference));
    }

    Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createQuery("select q.id from Quotation q where q.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Quotations to change, or to read against change; in the order of their ids, so that nobody waits in a circle. */
    Map<UUID, Quotation> held(Collection<UUID> ids, LockModeType lock) {
        Map<UUID, Quotation> held = new HashMap<>();
        if (!ids.isEmpty()) {
            find("id in ?1 order by id", ids).withLock(lock).stream()
                    .forEach(quotation -> held.put(quotation.id, quotation));
        }
        return held;
    }

    /** The same, to be made one or two: nobody may refer to them meanwhile. */
    Map<UUID, Quotation> alone(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("select id from desk.quotation where id in :ids order by id for update")
                .setParameter("ids", new TreeSet<>(ids))
                .getResultList();
        return held(ids, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same with all translations of them. */
    Map<UUID, Quotation> heldWithTranslations(Collection<UUID> ids) {
        Map<UUID, Quotation> held = new HashMap<>();
        if (!ids.isEmpty()) {
            find("translationGroup in (select q.translationGroup from Quotation q where q.id in ?1) order by id", ids)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .stream()
                    .forEach(quotation -> held.put(quotation.id, quotation));
        }
        return held;
    }

    /** The oldest quotation of each speaker, language and fingerprint, for these fingerprints. */
    Map<SameWords, UUID> withFingerprints(Collection<String> fingerprints) {
        Map<SameWords, UUID> found = new HashMap<>();
        if (!fingerprints.isEmpty()) {
            getEntityManager()
                    .createQuery("""
                            select q.speaker, q.language, q.fingerprint, q.id from Quotation q
                            where q.fingerprint in :fingerprints and q.speaker is not null and q.mergedInto is null
                            order by q.number
                            """, Object[].class)
                    .setParameter("fingerprints", fingerprints)
                    .getResultStream()
                    .forEach(row -> found.putIfAbsent(
                            new SameWords((UUID) row[0], (String) row[1], (String) row[2]), (UUID) row[3]));
        }
        return found;
    }

    /** Whether {@code part} is a fragment of {@code whole}, directly or further up, or is it. */
    boolean isWithin(UUID part, UUID whole) {
        return getEntityManager()
                .createNativeQuery("""
                        with recursive up (id) as (
                          select cast(:part as uuid)
                          union
                          select q.fragment_of from desk.quotation q join up on q.id = up.id where q.fragment_of is not null
                        ) select 1 from up where id = :whole
                        """)
                .setParameter("part", part)
                .setParameter("whole", whole)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** Makes the next who hangs fragments wait until this one has, so that two cannot close a circle between them. */
    void takeTurnsWithFragments() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('desk.quotation.fragments'))")
                .getSingleResult();
    }

    /** For each of these, the oldest other quotation of the same translation group, if there is one. */
    Map<UUID, UUID> translated(Collection<UUID> ids) {
        Map<UUID, UUID> translated = new HashMap<>();
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createQuery("""
                            select q.id, o.id from Quotation q join Quotation o on o.translationGroup = q.translationGroup and o.id <> q.id
                            where q.id in :ids order by o.number
                            """, Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> translated.putIfAbsent((UUID) row[0], (UUID) row[1]));
        }
        return translated;
    }

    /** Those of these numbers, or with the same words, that could be the same utterance by speaker and language. */
    List<Quotation> alike(Quotation quotation, Collection<Long> numbers) {
        String like = "(number in ?1 or fingerprint = ?2) and id <> ?3 and language = ?4 and mergedInto is null";
        UUID speaker = quotation.speaker;
        return speaker == null
                ? list(like, numbers, quotation.fingerprint, quotation.id, quotation.language)
                : list(
                        like + " and (speaker = ?5 or speaker is null)",
                        numbers,
                        quotation.fingerprint,
                        quotation.id,
                        quotation.language,
                        speaker);
    }

    /** Those of these that are older than a quotation. */
    Set<UUID> before(Quotation quotation, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createQuery(
                                "select q.id from Quotation q where q.id in :ids and q.number < :number", UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("number", quotation.number)
                        .getResultList());
    }

    /** The fragments of a quotation. */
    List<UUID> fragments(UUID quotation) {
        return ids("select q.id from Quotation q where q.fragmentOf = :id order by q.id", quotation);
    }

    /** The others of its group of translations. */
    List<UUID> translations(UUID quotation) {
        return ids("""
                select o.id from Quotation q join Quotation o on o.translationGroup = q.translationGroup and o.id <> q.id
                where q.id = :id order by o.id
                """, quotation);
    }

    private List<UUID> ids(String query, UUID id) {
        return getEntityManager()
                .createQuery(query, UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The groups of translations these stand in. */
    Set<UUID> groups(Collection<UUID> ids) {
        return new HashSet<>(getEntityManager()
                .createQuery("select q.translationGroup from Quotation q where q.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** The next {@code count} numbers. */
    List<Long> numbers(int count) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select nextval('desk.quotation_no') from generate_series(1, :count)", Long.class)
                .setParameter("count", count)
                .getResultList();
    }
}

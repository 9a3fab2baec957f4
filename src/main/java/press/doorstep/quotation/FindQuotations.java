package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.doorstep.live.PublishedQuotation;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.speaker.FindSpeakers;

/** Finds quotations for the other rooms, many at once. */
@ApplicationScoped
public class FindQuotations {

    @Inject
    Quotations quotations;

    @Inject
    FindSpeakers speakers;

    @Inject
    SlugRegister slugs;

    /** What ids and slugs, present or former, stand for; those unknown are left out. */
    public Map<String, UUID> resolve(Collection<String> references) {
        return quotations.resolve(references);
    }

    /** As they are at the desk. Held for the caller alone until its transaction ends. */
    public Map<UUID, KnownQuotation> hold(Collection<UUID> ids) {
        return asKnown(quotations.held(ids, LockModeType.PESSIMISTIC_WRITE).values());
    }

    /** The same, for publishing: with their translations, because of two that are published at once the second has to see the first. */
    public Map<UUID, KnownQuotation> holdWithTranslations(Collection<UUID> ids) {
        return asKnown(quotations.heldWithTranslations(ids).values());
    }

    /** As they are at the desk, to look at. */
    public Map<UUID, KnownQuotation> known(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : asKnown(quotations.list("id in ?1", ids));
    }

    /** As they would be published now, with their speakers; to look at, not held. */
    public Map<UUID, PublishedQuotation> shown(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : published(quotations.list("id in ?1", ids), speakers::shown);
    }

    private static Map<UUID, KnownQuotation> asKnown(Collection<Quotation> found) {
        return found.stream().collect(Collectors.toMap(quotation -> quotation.id, Quotation::known));
    }

    /** Which quotation already has the same words, for each that has one; of several, the oldest. */
    public Map<SameWords, UUID> alike(Collection<SameWords> wanted) {
        Map<SameWords, UUID> alike = quotations.withFingerprints(
                wanted.stream().map(SameWords::fingerprint).collect(Collectors.toSet()));
        alike.keySet().retainAll(Set.copyOf(wanted));
        return alike;
    }

    /** The groups of translations these stand in; one that is not translated has a group of its own. */
    public Set<UUID> groups(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : quotations.groups(ids);
    }

    /** As they are published now, with their speakers; a fixed number of statements. Held against change until the caller's transaction ends. */
    public Map<UUID, PublishedQuotation> published(Collection<UUID> ids) {
        Collection<Quotation> found =
                quotations.held(ids, LockModeType.PESSIMISTIC_READ).values();
        return published(found, speakers::published);
    }

    private Map<UUID, PublishedQuotation> published(
            Collection<Quotation> found, Function<Collection<UUID>, Map<UUID, PublishedSpeaker>> speakersOf) {
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<UUID, PublishedSpeaker> saidBy = speakersOf.apply(found.stream()
                .map(quotation -> quotation.speaker)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, List<String>> former = slugs.former(
                Kind.QUOTATION, found.stream().map(quotation -> quotation.id).toList());
        return found.stream()
                .collect(Collectors.toMap(
                        quotation -> quotation.id,
                        quotation -> quotation.published(
                                quotation.speaker == null ? null : saidBy.get(quotation.speaker),
                                former.getOrDefault(quotation.id, List.of()))));
    }
}

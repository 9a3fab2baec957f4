package press.doorstep.quotation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.naming.Kind;
import press.doorstep.naming.Merges;
import press.doorstep.outbox.Outbox;

/** Lets one quotation go into another that says the same, and takes it out again. Both are held, with what hangs on them. Joins the caller's transaction. */
@ApplicationScoped
class JoinQuotations {

    @Inject
    Quotations quotations;

    @Inject
    Appearances appearances;

    @Inject
    ReviseQuotations revising;

    @Inject
    Merges merges;

    @Inject
    Outbox outbox;

    @Inject
    ObjectMapper json;

    /** What hung on a quotation that was merged, and hangs on the survivor since. */
    record Gained(List<UUID> fragments, List<UUID> translations) {

        Set<UUID> all() {
            Set<UUID> all = new HashSet<>(fragments);
            all.addAll(translations);
            return all;
        }
    }

    /** Everything of these that is changed when one goes into another: its fragments and translations. */
    Set<UUID> around(UUID quotation) {
        Set<UUID> around = new HashSet<>(quotations.fragments(quotation));
        around.addAll(quotations.translations(quotation));
        return around;
    }

    Gained join(Quotation merged, Quotation survivor, Map<UUID, Quotation> held, String by) {
        Gained gained = new Gained(quotations.fragments(merged.id), quotations.translations(merged.id));
        holdLate(gained, held);
        hang(gained.fragments(), merged, survivor, held);
        for (UUID translation : gained.translations()) {
            requireNonNull(held.get(translation)).translate(survivor.translationGroup);
        }
        merged.translate(null);
        merged.fragmentOf = null;
        merged.mergedInto = survivor.id;
        revise(List.of(merged), by);
        quotations.flush();
        quotations.lead(merges.behind(merged.id), survivor.id);
        List<UUID> moved = appearances.move(merged.id, survivor.id, by);
        merges.record(Kind.QUOTATION, merged.id, survivor.id, written(gained), moved, by);
        changed(survivor, gained, held, by);
        outbox.append("QuotationMerged", "quotation", merged.id, new QuotationMerged(survivor.id));
        return gained;
    }

    /** What came to hang on it before it was held. */
    private void holdLate(Gained gained, Map<UUID, Quotation> held) {
        Set<UUID> late = gained.all();
        late.removeAll(held.keySet());
        held.putAll(quotations.held(late, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The survivor itself may have been a fragment of what goes: then it is one of what that was a fragment of, which is nothing from now on. */
    private static void hang(List<UUID> fragments, Quotation from, Quotation to, Map<UUID, Quotation> held) {
        for (UUID fragment : fragments) {
            requireNonNull(held.get(fragment)).fragmentOf = fragment.equals(to.id) ? from.fragmentOf : to.id;
        }
    }

    /** Brings back what was merged, as it was, with whatever was merged into it. */
    void revive(Quotation merged, Quotation survivor, Merges.Standing merge, Map<UUID, Quotation> held, String by) {
        Gained gained = read(merge.gained());
        merged.mergedInto = null;
        for (UUID fragment : gained.fragments()) {
            Quotation hung = held.get(fragment);
            if (hung != null && survivor.id.equals(hung.fragmentOf)) {
                hung.fragmentOf = merged.id;
            }
        }
        for (UUID translation : gained.translations()) {
            Quotation linked = held.get(translation);
            if (linked != null && linked.translationGroup.equals(survivor.translationGroup)) {
                linked.translate(merged.translationGroup);
            }
        }
        revise(List.of(merged), by);
        quotations.flush();
        quotations.lead(merges.behind(merged.id), merged.id);
        appearances.giveBack(survivor.id, merged.id, merges.moved(merge), by);
        merges.undo(merge, by);
        changed(survivor, gained, held, by);
    }

    /** What a standing merge moved. */
    Gained gained(Merges.Standing merge) {
        return read(merge.gained());
    }

    private void changed(Quotation survivor, Gained gained, Map<UUID, Quotation> held, String by) {
        Set<UUID> ids = gained.all();
        ids.add(survivor.id);
        List<Quotation> changed = new ArrayList<>();
        ids.stream().sorted().forEach(id -> {
            Quotation quotation = held.get(id);
            if (quotation != null) {
                changed.add(quotation);
            }
        });
        revise(changed, by);
        outbox.append(changed.stream().map(ReviseQuotations::fact).toList());
        quotations.flush();
    }

    private void revise(Collection<Quotation> changed, String by) {
        changed.forEach(quotation -> revising.revised(quotation, by));
    }

    private String written(Gained gained) {
        try {
            return json.writeValueAsString(gained);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Gained read(String gained) {
        try {
            return json.readValue(gained, Gained.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a merge moved is not readable.", e);
        }
    }
}
